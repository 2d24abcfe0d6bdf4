import type { Change, ChangeValue } from './change';
import { spoken } from './bio-clauses';
import { rankOf } from './bio-roles';
import { seats } from './bio-role-words';
import { changeOf } from './compared';
import type { Compared } from './compared';
import { diffEnded } from './diff-ended';
import { diffEmployers } from './diff-employers';
import { currentBeside, isShown, jobLists, laterOf, runningBefore } from './job-lists';
import type { JobLists } from './job-lists';
import { compareMonths, isEarlierThan, isLaterThan } from './month-math';
import { employerOf, sameEmployer, sameTitle } from './position-key';
import { companyValue, positionValue } from './position-value';
import { isReworded } from './text-normal';
import type { Position } from './reading';

/**
 * Job events, from the job lists alone: a headline is never one. A role is new where its stated start is later than
 * the earlier look, in any list, or where both lists are whole and only the later one has it.
 */
export function diffJobs(compared: Compared): Change[] {
  const lists = jobLists(compared);
  if (lists === null) return diffEmployers(compared, null);
  const begun = begunChanges(lists);
  const retitled = lists.match.pairs.flatMap((pair) => retitledChange(lists, pair.before, pair.after) ?? []);
  return [...begun, ...retitled, ...diffEnded(lists, begun), ...diffEmployers(compared, lists)];
}

/** Several at once: each takes the place of another former role, or joins the others. */
function begunChanges(lists: JobLists): readonly Change[] {
  const taken = new Set<Position>();
  const begun: Change[] = [];
  for (const role of newRoles(lists)) {
    const change = begunChange(lists, role, taken, begun);
    if (change !== null) begun.push(change);
  }
  return begun;
}

/**
 * The current roles that the earlier list lacks, one per employer: the latest begun. In the order in which they take a
 * former one's place: who begins first after it, and a seat on a board only where nothing else does.
 */
function newRoles(lists: JobLists): readonly Position[] {
  const found = lists.match.onlyAfter.filter(
    (role) => role.current && employerOf(role) !== null && isSurelyNew(lists, role) && canTellEmployers(lists, role),
  );
  const latestFirst = found.toSorted((a, b) => compareMonths(b.start ?? '0000', a.start ?? '0000'));
  return latestFirst
    .filter((role, at) => !latestFirst.slice(0, at).some((earlier) => sameEmployer(earlier, role)))
    .toReversed()
    .toSorted((a, b) => Number(isSeat(a)) - Number(isSeat(b)));
}

/** Held beside a job as a rule. */
function isSeat({ title = '' }: Position): boolean {
  return spoken(title).some((word) => seats.has(word));
}

/** "CEO" and "Chief Executive Officer" are one. */
function isSameWork(a: Position, b: Position): boolean {
  return sameTitle(a, b) || spoken(a.title ?? '').join(' ') === spoken(b.title ?? '').join(' ');
}

/** From the lead to a seat, to advice or lower ranks: nobody is congratulated on that. */
function isStepDown(former: Position, role: Position): boolean {
  const [from, to] = [rankOf(former.title ?? ''), rankOf(role.title ?? '')];
  return (isSeat(role) && !isSeat(former)) || (to > 0 && to <= from - 2);
}

function isSurelyNew(lists: JobLists, role: Position): boolean {
  return isLaterThan(role.start, lists.month) || lists.whole;
}

/** In another language names do not tell one employer from another; ids do. */
function canTellEmployers(lists: JobLists, role: Position): boolean {
  if (lists.compared.sameLanguage) return true;
  return role.companyId !== undefined && lists.was.every((each) => !each.current || each.companyId !== undefined);
}

function begunChange(lists: JobLists, role: Position, taken: Set<Position>, begun: readonly Change[]): Change | null {
  const running = runningBefore(lists).filter((each) => each !== role);
  const former = running.find((each) => sameEmployer(each, role));
  const stated = isLaterThan(role.start, lists.month);
  const found = {
    after: positionValue(role),
    certainty: stated ? 'stated' : 'likely',
    effective: role.start,
    editedLate: isEarlierThan(role.start, lists.month),
  } as const;

  if (former !== undefined) {
    // Two roles of one title in a row are normal: a new contract, not a promotion.
    if (isSameWork(former, role)) return null;
    const plain = isStepDown(former, role);
    return changeOf(lists.compared, 'promotion', 'experience', { ...found, plain, before: positionValue(former) });
  }
  if (lists.known === 'unknown' && isShown(lists, role)) {
    return changeOf(lists.compared, 'promotion', 'experience', { ...found, before: shownValue(lists, role) });
  }
  // A role that another one at the same employer followed was not left for this one.
  const replaced = running.find(
    (each) => !taken.has(each) && laterOf(lists, each)?.current !== true && currentBeside(lists, each).length === 0,
  );
  if (replaced) taken.add(replaced);
  if (running.length > 0 && replaced === undefined) {
    return changeOf(lists.compared, 'role-added', 'experience', { ...found, before: null });
  }
  const isFirst = begun.every((change) => change.kind !== 'new-job');
  // A prefix that does not show the former role says nothing of it.
  const isOver = replaced && (lists.whole || laterOf(lists, replaced) !== null);
  const before = isOver ? positionValue(replaced) : isFirst && !replaced ? shownValue(lists, null) : null;
  return changeOf(lists.compared, 'new-job', 'experience', { ...found, before });
}

/** The title of a running role was written anew: perhaps a promotion, perhaps a better word, no step down. Held. */
function retitledChange(lists: JobLists, was: Position, now: Position): Change | null {
  const { before, after, sameLanguage } = lists.compared;
  const isSure = was.positionId !== undefined ? was.positionId === now.positionId : was.companyId !== undefined;
  if (!was.current || !now.current || !was.title || !now.title || !isSure || !sameEmployer(was, now)) return null;
  if (!sameLanguage || before.layout !== after.layout || before.viewer !== 'signed-in') return null;
  if (isSameWork(was, now) || isReworded(was.title, now.title) || rankOf(now.title) < rankOf(was.title)) return null;
  return changeOf(lists.compared, 'promotion', 'experience', {
    before: positionValue(was),
    after: positionValue(now),
    certainty: 'maybe',
  });
}

function shownValue(lists: JobLists, role: Position | null): ChangeValue {
  const company =
    role === null ? lists.shown[0] : { name: role.company ?? '', ...(role.companyId ? { id: role.companyId } : {}) };
  return lists.known !== 'unknown' || company === undefined ? null : companyValue(company);
}
