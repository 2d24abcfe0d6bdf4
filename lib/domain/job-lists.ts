import { earlierMonth } from './compared';
import type { Compared } from './compared';
import { isSignedIn, listState, readPositions } from './list-state';
import type { ListState } from './list-state';
import { isEarlierThan, isLaterThan } from './month-math';
import { isWork } from './no-work';
import { employerOf, matchPositions, sameEmployer, sameOrganisation } from './position-key';
import type { PositionMatch } from './position-key';
import type { Organisation, Position, YearMonth } from './reading';

/** Two job lists side by side. */
export type JobLists = {
  readonly compared: Compared;
  readonly was: readonly Position[];
  readonly now: readonly Position[];
  readonly match: PositionMatch;
  readonly known: ListState;
  /** Both lists are whole and in one language: only then does it mean something that an entry is missing. */
  readonly whole: boolean;
  /** The month of the earlier look at the jobs. */
  readonly month: YearMonth;
  /** The top card's companies at the earlier reading; they speak where its list was not read. */
  readonly shown: readonly Organisation[];
};

/** `null` where the later reading has no jobs to speak of. */
export function jobLists(compared: Compared): JobLists | null {
  const { before, after } = compared;
  const shows = readPositions(after.facts);
  const state = listState(after, 'experience', shows);
  if (state === 'unknown') return null;
  const listed = readPositions(before.facts);
  const known = listState(before, 'experience', listed);
  const now = shows.filter(isWork);
  const was = known === 'unknown' ? [] : listed.filter(isWork);
  return {
    compared,
    was,
    now,
    match: matchPositions(was, now),
    known,
    whole: known === 'complete' && state === 'complete' && compared.sameLanguage,
    month: earlierMonth(compared, 'experience'),
    shown: isSignedIn(before) ? (before.facts.companies ?? []) : [],
  };
}

/** Roles that ran at the earlier reading: as it listed them, or as the later list dates them. */
export function runningBefore(lists: JobLists): readonly Position[] {
  const dated = lists.whole ? [] : lists.match.onlyAfter.filter((position) => ranAt(position, lists.month));
  return [...lists.was.filter((position) => position.current), ...dated];
}

/** What became of a role in the later list; `null` where it is not in it. */
export function laterOf(lists: JobLists, position: Position): Position | null {
  const pair = lists.match.pairs.find((each) => each.before === position);
  return pair?.after ?? (lists.now.includes(position) ? position : null);
}

export function isShown(lists: JobLists, position: Position): boolean {
  return lists.shown.some((company) => sameOrganisation(company, employerOf(position)));
}

/** Current roles of the later list at the same employer, other than this one. */
export function currentBeside(lists: JobLists, position: Position): readonly Position[] {
  return lists.now.filter((other) => other !== position && other.current && sameEmployer(other, position));
}

function ranAt(position: Position, month: YearMonth): boolean {
  if (position.start === undefined || isLaterThan(position.start, month)) return false;
  if (position.current) return true;
  return typeof position.end === 'string' && !isEarlierThan(position.end, month);
}
