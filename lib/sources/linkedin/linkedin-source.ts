import type { Reading, ReadResult } from '@/lib/domain/reading';
import { linkedinMatches } from '../matches';
import type { PageInput, PageSource } from '../source';
import { linkedinAddress } from './address';
import { none } from './frame';
import { findLayout } from './layout';
import type { LayoutReaders } from './layout-reader';

/** The site, as far as there are readers for its layouts at the time of reading. */
export function linkedinSource(readers: () => LayoutReaders): PageSource {
  return {
    name: 'linkedin',
    matches: linkedinMatches,
    address: linkedinAddress,
    read: (page) => {
      try {
        return read(page, readers());
      } catch {
        // A page that breaks its own rules (a node that throws, a proxy in the way) is a page we do not understand.
        return none('layout-unknown');
      }
    },
    nameElement: (document) => {
      const { sdui, ember, public: open } = readers();
      return sdui?.nameElement(document) ?? ember?.nameElement(document) ?? open?.nameElement(document) ?? null;
    },
    settleMs: 500,
  };
}

function read(page: PageInput, readers: LayoutReaders): ReadResult {
  const layout = findLayout(page.document, page.location.href);
  // Walls are told from other pages wherever they stand, since a wall's own address is no profile's.
  if (layout === 'signed-out' || layout === 'unavailable') return none(layout);
  const address = linkedinAddress(page.location.href);
  if (!address) return none('not-a-profile');
  // Each layout has a parser of its own; none reads what another one left.
  if (layout === 'sdui' || layout === 'ember' || layout === 'public') {
    const result = readers[layout]?.read(page, address) ?? none('layout-unknown', layout);
    return result.ok && isTranslated(page.document) ? { ok: true, reading: withoutText(result.reading) } : result;
  }
  return none(address.page === 'profile' ? layout : 'not-a-profile');
}

/** The browser has put its own translation in the place of what the person wrote. */
function isTranslated({ documentElement, body }: Document): boolean {
  return /\btranslated-(?:ltr|rtl)\b/.test(documentElement.className) || body.getElementsByTagName('font').length > 0;
}

/** Whose page it is, and no word of it. */
function withoutText(reading: Reading): Reading {
  const sections = Object.entries(reading.sections).map(
    ([name, state]) => [name, state === 'complete' || state === 'partial' ? 'unreadable' : state] as const,
  );
  return {
    ...reading,
    facts: {},
    sections: Object.fromEntries(sections),
    posts: [],
    problems: [{ kind: 'translated', part: 'page' }],
  };
}
