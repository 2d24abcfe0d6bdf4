import type { ChangeRow } from '@/lib/db/rows';
import type { IdentityRow } from '@/lib/db/queries-people';
import type { Change } from '@/lib/domain/change';
import { editOf } from '@/lib/domain/date-by-edits';
import { isSignedIn, readPositions } from '@/lib/domain/list-state';
import type { Known } from '@/lib/domain/merge';
import { dayMs, ms } from '@/lib/domain/moments';
import { newsOf } from '@/lib/domain/news-of';
import type { FieldEdit, KeptPost } from '@/lib/domain/picture';
import type { Reading } from '@/lib/domain/reading';
import { catchUpEvidence } from '@/lib/domain/occasion';
import { sameValue } from '@/lib/domain/same-value';
import { isSettledBy } from '@/lib/domain/settled-by';
import type { ServiceDeps } from './deps';

type Input = {
  readonly identity: IdentityRow;
  readonly known: Known;
  readonly merged: Known;
  /** Those kept before this reading. */
  readonly posts: readonly KeptPost[];
  readonly reading: Reading;
  /** The log before this reading, what of it the reading undoes, and what it adds. */
  readonly edits: readonly FieldEdit[];
  readonly undone: readonly number[];
  readonly added: readonly FieldEdit[];
  /** Those of this identity that are stored. */
  readonly changes: readonly ChangeRow[];
};

type ToStore = { readonly gone: readonly string[]; readonly fresh: readonly ChangeRow[] };
export const noChanges: ToStore = { gone: [], fresh: [] };

/** Holds a reading that told something against what was known; decides what could only be held until now. */
export function changesToStore(deps: ServiceDeps, input: Input): ToStore {
  const { identity, known, merged, posts, reading, added, undone } = input;
  const edits = [...input.edits.filter(({ seq }) => !undone.includes(seq)), ...added];
  const changes = newsOf(reading, { known, merged, posts, edits });
  const mine = input.changes.toSorted((a, b) => ms(a.between[1]) - ms(b.between[1]));
  const back = mine.filter((row) => changes.some((change) => isWayBack(row, change)));
  const decided = mine.filter(
    (row) => (row.certainty === 'maybe' && isSettledBy(row, reading)) || isOvertaken(row, reading),
  );
  const fresh = changes.filter((change) => !back.some((row) => isWayBack(row, change)) && !isTold(mine, change));
  return {
    gone: [...back, ...decided].map((row) => row.id),
    fresh: fresh.map((change) => changeRow(deps, identity, withEvidence(change, added))),
  };
}

/** A reading that brings nothing new may still end it. */
export function isOpen(row: ChangeRow): boolean {
  return row.certainty === 'maybe' || isHearsay(row);
}

/** What the site's page of occasions told is told better by the job list, or was no new job. */
function isOvertaken(row: ChangeRow, reading: Reading): boolean {
  const isRead = isSignedIn(reading) && readPositions(reading.facts).length > 0;
  return isHearsay(row) && isRead && ms(reading.readAt) >= ms(row.between[1]);
}

function isHearsay(row: ChangeRow): boolean {
  return row.evidence.some((each) => each.startsWith(catchUpEvidence));
}

function changeRow(deps: ServiceDeps, identity: IdentityRow, change: Change): ChangeRow {
  const { id: identityId, personId } = identity;
  return { ...change, id: deps.ids.next(), personId, identityId, lookedAtAt: null, unseen: 1 };
}

/** A stored edit says more than the readings that it came from: it can be looked up. */
function withEvidence(change: Change, edits: readonly FieldEdit[]): Change {
  const edit = editOf(change, edits);
  return edit === null ? change : { ...change, evidence: [`edit:${edit.seq}`] };
}

/** A page that grows while it is read, or is read again, tells the same once more. */
function isTold(mine: readonly ChangeRow[], change: Change): boolean {
  const last = mine.findLast((row) => row.kind === change.kind);
  const isSame = (row: ChangeRow) =>
    row.kind === change.kind && sameValue(row.before, change.before) && sameValue(row.after, change.after);
  return (last !== undefined && isSame(last)) || mine.some((row) => isSame(row) && withinDay(row, change));
}

/** A flip A→B→A within a day was nothing. */
function isWayBack(there: Change, back: Change): boolean {
  return (
    there.kind === back.kind &&
    withinDay(there, back) &&
    sameValue(there.before, back.after) &&
    sameValue(there.after, back.before)
  );
}

function withinDay(earlier: Change, later: Change): boolean {
  return Math.abs(ms(later.between[1]) - ms(earlier.between[1])) <= dayMs;
}
