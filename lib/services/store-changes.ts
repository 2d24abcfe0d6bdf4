import type { ChangeRow } from '@/lib/db/rows';
import type { IdentityRow } from '@/lib/db/queries-people';
import type { Writer } from '@/lib/db/write';
import type { Change } from '@/lib/domain/change';
import { diff } from '@/lib/domain/diff';
import type { Known } from '@/lib/domain/merge';
import type { FieldEdit, KeptPost } from '@/lib/domain/picture';
import { readingOf } from '@/lib/domain/picture-as-reading';
import type { Reading, SiteIdentity } from '@/lib/domain/reading';
import { sameValue } from '@/lib/domain/same-value';
import type { ServiceDeps } from './deps';
import { fieldsOfChange } from './fields-of-change';

type Input = {
  /** As it was before this reading. */
  readonly identity: IdentityRow;
  readonly known: Known | null;
  /** Those kept before this reading. */
  readonly posts: readonly KeptPost[];
  readonly reading: Reading;
  readonly edits: readonly FieldEdit[];
};

const dayMs = 24 * 60 * 60 * 1000;

/** Holds the reading against what was known. A first reading is no change. */
export async function storeChanges(writer: Writer, deps: ServiceDeps, { identity, known, posts, reading, edits }: Input): Promise<boolean> {
  if (!known) return false;
  const changes = diff({ ...readingOf(known.picture, known.freshness, { identity: siteIdentity(identity) }), posts }, reading);
  if (changes.length === 0) return false;
  const rows = await writer.db.changes.where('personId').equals(identity.personId).toArray();
  const mine = rows.filter((row) => row.identityId === identity.id).toSorted((a, b) => Date.parse(a.between[1]) - Date.parse(b.between[1]));
  const undone = mine.filter((row) => changes.some((change) => isWayBack(row, change)));
  const fresh = changes.filter((change) => !undone.some((row) => isWayBack(row, change)) && !isTold(mine, change));
  await writer.remove('changes', undone.map((row) => row.id));
  await writer.add('changes', ...fresh.map((change) => changeRow(deps, identity, withEvidence(change, edits))));
  return undone.length + fresh.length > 0;
}

function changeRow(deps: ServiceDeps, identity: IdentityRow, change: Change): ChangeRow {
  const { id: identityId, personId } = identity;
  return { ...change, id: deps.ids.next(), personId, identityId, lookedAtAt: null, unseen: 1 };
}

/** Stored edits say more than the readings that they came from: they can be looked up. */
function withEvidence(change: Change, edits: readonly FieldEdit[]): Change {
  const fields = fieldsOfChange(change);
  const rests = edits.filter((edit) => fields.includes(edit.field)).map((edit) => `edit:${edit.seq}`);
  return rests.length === 0 ? change : { ...change, evidence: rests };
}

/** A page that grows while it is read, or is read again, tells the same once more. */
function isTold(mine: readonly ChangeRow[], change: Change): boolean {
  const last = mine.findLast((row) => row.kind === change.kind);
  const isSame = (row: ChangeRow) => row.kind === change.kind && sameValue(row.before, change.before) && sameValue(row.after, change.after);
  return (last !== undefined && isSame(last)) || mine.some((row) => isSame(row) && withinDay(row, change));
}

function isWayBack(there: Change, back: Change): boolean {
  return there.kind === back.kind && withinDay(there, back) && sameValue(there.before, back.after) && sameValue(there.after, back.before);
}

function withinDay(earlier: Change, later: Change): boolean {
  return Math.abs(Date.parse(later.between[1]) - Date.parse(earlier.between[1])) <= dayMs;
}

function siteIdentity({ siteId, memberNumber, handle }: IdentityRow): SiteIdentity {
  return { ...(siteId ? { id: siteId } : {}), ...(memberNumber ? { memberNumber } : {}), ...(handle ? { handle } : {}) };
}
