import type { Change } from './change';
import { changeOf } from './compared';
import { currentBeside, isShown } from './job-lists';
import type { JobLists } from './job-lists';
import { isSignedIn } from './list-state';
import { isEarlierThan } from './month-math';
import { isSurelySame, sameEmployer } from './position-key';
import { positionValue } from './position-value';
import type { Position } from './reading';

/**
 * Roles that ended because the page says so, and roles that a whole list no longer has. Where a new role at the same
 * employer followed, that is the news; where a new job did, the end is kept for the record.
 */
export function diffEnded(lists: JobLists, begun: readonly Change[]): Change[] {
  if (!isSignedIn(lists.compared.after)) return [];
  return [...statedEnds(lists, begun), ...missing(lists, begun)];
}

function statedEnds(lists: JobLists, begun: readonly Change[]): Change[] {
  const ended = [
    ...lists.match.pairs
      .filter((pair) => isEndOf(lists, pair.before, pair.after))
      .map(({ before, after }) => ({ was: before, role: after })),
    ...(lists.known === 'unknown'
      ? lists.now.filter((role) => isShown(lists, role) && endedSince(lists, role)).map((role) => ({ was: role, role }))
      : []),
  ].filter(({ role }) => !role.current && typeof role.end === 'string');
  return ended
    .filter(({ role }) => !isFollowed(lists, role))
    .map(({ was, role }) =>
      changeOf(lists.compared, 'left', 'experience', {
        // In the words in which it is known, not in those of another interface language.
        before: positionValue(lists.compared.sameLanguage ? role : was),
        after: null,
        certainty: 'stated',
        effective: role.end ?? undefined,
        editedLate: isEarlierThan(role.end, lists.month),
        low: isBesideNews(lists, role, begun),
      }),
    );
}

/** An entry that is only like the earlier role ends it where the end is dated after the earlier look. */
function isEndOf(lists: JobLists, was: Position, now: Position): boolean {
  if (!was.current) return false;
  return (
    isSurelySame(was, now) ||
    (sameEmployer(was, now) && typeof now.end === 'string' && !isEarlierThan(now.end, lists.month))
  );
}

function missing(lists: JobLists, begun: readonly Change[]): Change[] {
  if (!lists.whole) return [];
  return lists.match.onlyBefore
    .filter((role) => role.current && !isFollowed(lists, role))
    .map((role) =>
      changeOf(lists.compared, 'no-longer-listed', 'experience', {
        before: positionValue(role),
        after: null,
        certainty: 'likely',
        low: isBesideNews(lists, role, begun),
      }),
    );
}

/** A new current role at the same employer: they did not leave. */
function isFollowed(lists: JobLists, role: Position): boolean {
  return currentBeside(lists, role).some((other) => lists.match.onlyAfter.includes(other));
}

function isBesideNews(lists: JobLists, role: Position, begun: readonly Change[]): boolean {
  return begun.some((change) => change.kind === 'new-job') || currentBeside(lists, role).length > 0;
}

/** The earlier top card showed this employer, and the later list dates the end after that. */
function endedSince(lists: JobLists, role: Position): boolean {
  const stays = lists.now.some((other) => other.current && sameEmployer(other, role));
  return !stays && typeof role.end === 'string' && !isEarlierThan(role.end, lists.month);
}
