import type { ChangeRow } from '@/lib/db/rows';
import type { IdentityRow } from '@/lib/db/queries-people';
import type { Writer } from '@/lib/db/write';
import type { Change } from '@/lib/domain/change';
import { diff } from '@/lib/domain/diff';
import type { FieldEdit, Freshness, Picture } from '@/lib/domain/picture';
import { readingOf } from '@/lib/domain/picture-as-reading';
import type { Reading } from '@/lib/domain/reading';
import type { ServiceDeps } from './deps';

type Input = {
  readonly identity: IdentityRow;
  readonly known: { readonly picture: Picture; readonly freshness: Freshness } | null;
  readonly reading: Reading;
  readonly edits: readonly FieldEdit[];
};

const dayMs = 24 * 60 * 60 * 1000;

/** Holds the reading against what was known. A first reading is no change. */
export async function storeChanges(writer: Writer, deps: ServiceDeps, { identity, known, reading }: Input): Promise<boolean> {
  if (!known) return false;
  const changes = diff(readingOf(known.picture, known.freshness, {}), reading);
  const rows = await writer.db.changes.where('personId').equals(identity.personId).toArray();
  const mine = rows.filter((row) => row.identityId === identity.id);
  const undone = mine.filter((row) => changes.some((change) => isWayBack(row, change)));
  const fresh = changes.filter((change) => !undone.some((row) => isWayBack(row, change)) && !mine.some((row) => saysTheSame(row, change)));
  await writer.remove('changes', undone.map((row) => row.id));
  await writer.add('changes', ...fresh.map((change) => changeRow(deps, identity, change)));
  return undone.length + fresh.length > 0;
}

function changeRow(deps: ServiceDeps, identity: IdentityRow, change: Change): ChangeRow {
  const { id: identityId, personId } = identity;
  return { ...change, id: deps.ids.next(), personId, identityId, lookedAtAt: null, unseen: 1 };
}

function isWayBack(there: Change, back: Change): boolean {
  const withinDay = Date.parse(back.between[1]) - Date.parse(there.between[1]) <= dayMs;
  return withinDay && there.kind === back.kind && same(there.before, back.after) && same(there.after, back.before);
}

function saysTheSame(row: Change, change: Change): boolean {
  return row.kind === change.kind && same(row.before, change.before) && same(row.after, change.after) && row.between[0] === change.between[0];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
