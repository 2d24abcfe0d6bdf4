import type { ReadResult } from '@/lib/domain/reading';
import { linkedinMatches } from '../matches';
import type { PageInput, PageSource } from '../source';
import { linkedinAddress } from './address';
import { findLayout } from './layout';
import { none, readSdui } from './read-sdui';
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
      return none('layout-unknown');
    }
  },
  nameElement: (document) => {
    const cards = cardNames.topCard.map((name) => `[componentkey^="${cardPrefix}"][componentkey$="${name}"]`);
    return document.querySelector(cards.join(','))?.querySelector(select.name) ?? null;
  },
  settleMs: 500,
};

function read(page: PageInput): ReadResult {
  const layout = findLayout(page.document, page.location.href);
  // Walls are told from other pages wherever they stand, since a wall's own address is no profile's.
  if (layout === 'signed-out' || layout === 'unavailable') return none(layout);
  const address = linkedinAddress(page.location.href);
  if (!address || address.page === 'education' || address.page === 'certifications') return none('not-a-profile');
  // Each layout has a parser of its own; none reads what another one left.
  if (layout === 'sdui') return readSdui(page, address);
  if (address.page === 'other-part') return none('not-a-profile');
  return layout === 'layout-unknown' ? none(layout) : none('layout-unknown', layout);
}
