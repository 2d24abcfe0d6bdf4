import type { Position, SectionState } from '@/lib/domain/reading';
import { listOf, type Anchors } from './anchors';
import { isShell, slugOfTestId, type Cards } from './cards';
import { all, follows, has } from './dom';
import type { Notes } from './lines';
import { readPositions } from './read-experience';
import type { Now } from './role-blocks';
import { select } from './selectors';

export type ExperienceSection = { readonly positions?: readonly Position[]; readonly state: SectionState };

/**
 * The job list: on the profile itself it is mostly not there, since it comes when one scrolls near, and often a
 * prefix; the page of details has the whole list, as far as it is loaded.
 */
export function readExperience(
  place: 'experience' | 'experienceDetails',
  { lists }: Anchors,
  cards: Cards,
  now: Now,
  notes: Notes,
): ExperienceSection {
  const section = cards.get(place) ?? lists(place)[0];
  if (!section || (slugOfTestId(section) ?? cards.identity.handle) !== cards.identity.handle)
    return { state: 'not-loaded' };
  if (isShell(section)) return { state: 'absent' };
  const list = section.querySelector(listOf(place)) ?? section;
  const { positions, count, state } = readPositions(list, now, notes);
  // Of an unreadable list nothing is told, least of all that it is empty.
  if (positions.length === 0) return { state };
  const prefix = place === 'experience' ? has(section, select.seeAllExperience) : mayGoOn(list, count);
  return { positions, state: prefix ? 'partial' : state };
}

/** The list comes in pages of ten: at a full page, or with something to press below it, it may go on. */
function mayGoOn(list: Element, count: number): boolean {
  const last = all(list, 'p').at(-1);
  const more = all(list, 'button, [role="progressbar"], [aria-busy="true"]').at(-1);
  return count % 10 === 0 || Boolean(last && more && !more.closest(select.entry) && follows(more, last));
}
