import type { ReadResult } from '@/lib/domain/reading';
import { linkedinMatches } from '../matches';
import type { PageInput, PageSource } from '../source';
import { linkedinAddress } from './address';
import { findLayout } from './layout';
import { readSdui } from './read-sdui';
import { cardNames, cardPrefix, select } from './selectors';

export const linkedin: PageSource = {
  name: 'linkedin',
  matches: linkedinMatches,
  address: linkedinAddress,
  read: (page) => {
    try {
      return read(page);
    } catch {
      // A page that breaks its own rules (a node that throws, a proxy in the way) is a page we do not understand.
      return { ok: false, problem: { kind: 'layout-unknown' } };
    }
  },
  nameElement: (document) => {
    const cards = cardNames.topCard.map((name) => `[componentkey^="${cardPrefix}"][componentkey$="${name}"]`);
    return document.querySelector(cards.join(','))?.querySelector(select.name) ?? null;
  },
  settleMs: 500,
};

function read(page: PageInput): ReadResult {
  const found = findLayout(page.document, page.location.href);
  // Walls are told from other pages wherever they stand, since a wall's own address is no profile's.
  if (found.layout === null && found.problem !== 'layout-unknown') return { ok: false, problem: { kind: found.problem } };
  const address = linkedinAddress(page.location.href);
  if (!address || address.page === 'education' || address.page === 'certifications') return { ok: false, problem: { kind: 'not-a-profile' } };
  if (found.layout === 'sdui') return readSdui(page, address);
  // Each layout has a parser of its own; none reads what another one left.
  if (address.page === 'other-part') return { ok: false, problem: { kind: 'not-a-profile' } };
  return { ok: false, problem: { kind: 'layout-unknown', ...(found.layout ? { part: found.layout } : {}) } };
}
