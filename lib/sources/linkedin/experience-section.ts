import type { Position, SectionState } from '@/lib/domain/reading';
import { isShell, slugOfTestId, type Cards } from './cards';
import { all, follows, has } from './dom';
import type { Notes } from './lines';
import { readPositions } from './read-experience';
import type { Now } from './role-blocks';
import { select, testIds } from './selectors';

export type ExperienceSection = { readonly positions?: readonly Position[]; readonly state: SectionState };

/** The job list on the profile itself: mostly not there, since it comes when one scrolls near, and often a prefix. */
export function readExperienceCard(document: Document, cards: Cards, now: Now, notes: Notes): ExperienceSection {
  const section = cards.get('experience') ?? document.querySelector(`[data-testid^="${testIds.experience}"]`);
  if (!section || (slugOfTestId(section) ?? cards.identity.handle) !== cards.identity.handle) return { state: 'not-loaded' };
  if (isShell(section)) return { state: 'absent' };
  const { positions, state } = readPositions(listIn(section, testIds.experience), now, notes);
  const seeAll = has(section, select.seeAllExperience);
  return { ...told(positions), state: state === 'complete' && seeAll ? 'partial' : state };
}

/** The page with the whole list. */
export function readExperienceDetails(cards: Cards, now: Now, notes: Notes): ExperienceSection {
  const section = cards.get('experienceDetails');
  if (!section) return { state: 'not-loaded' };
  if (isShell(section)) return { state: 'absent' };
  const list = listIn(section, testIds.experienceDetails);
  const { positions, count, state } = readPositions(list, now, notes);
  return { ...told(positions), state: state === 'complete' && mayGoOn(list, count) ? 'partial' : state };
}

/** Of an unreadable list nothing is told, least of all that it is empty. */
function told(positions: readonly Position[]): { readonly positions?: readonly Position[] } {
  return positions.length > 0 ? { positions } : {};
}

/** The list comes in pages of ten: at a full page, or with something to press below it, it may go on. */
function mayGoOn(list: Element, count: number): boolean {
  const last = all(list, 'p').at(-1);
  const more = all(list, 'button, [role="progressbar"], [aria-busy="true"]').at(-1);
  const below = last && more && !more.closest(select.entry) && follows(more, last);
  return count % 10 === 0 || Boolean(below);
}

function listIn(section: Element, testId: string): Element {
  return section.querySelector(`[data-testid^="${testId}"]`) ?? section;
}
