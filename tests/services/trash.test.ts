import 'fake-indexeddb/auto';
import { afterAll, describe, expect, it } from 'vitest';
import type { ServiceDeps } from '@/lib/services/deps';
import { emptyTrash } from '@/lib/services/empty-trash';
import { deletePerson } from '@/lib/services/edit-person';
import { backIntoTrash, listTrash, restoreFromTrash, trashKinds, type TrashKind } from '@/lib/services/list-trash';
import { addOwnFacts } from '@/lib/services/own-facts';
import { saveNote } from '@/lib/services/notes';
import { rememberPerson } from '@/lib/services/remember-person';
import { oneOfEach } from './person-records';
import { allRows, anaReading, dropWorlds, world, xReading } from './world';

afterAll(dropWorlds);

async function everything() {
  const deps = world('2026-03-01T09:00:00Z');
  const { personId: ana } = await rememberPerson(deps, { reading: anaReading() });
  const { personId: bo } = await rememberPerson(deps, {
    reading: xReading({ handle: 'bo', id: '77', facts: { name: 'Bo Berg' } }),
  });
  await oneOfEach(deps, ana, bo);
  await saveNote(deps, { personId: ana, text: 'Likes tea' });
  await addOwnFacts(deps, ana, [{ field: 'headline', text: 'Maker of lamps' }]);
  return { deps, ana };
}

const first = async ({ db }: ServiceDeps, kind: TrashKind): Promise<string> => (await db.table(kind).toArray())[0].id;
const alive = async ({ db }: ServiceDeps, kind: TrashKind, id: string): Promise<unknown> => {
  const { updatedAt: _updatedAt, ...row } = await db.table(kind).get(id);
  return row;
};

describe.each(trashKinds)('a deleted row of "%s"', (kind) => {
  it('lies in the trash with what it was and whom it concerned, and comes back as it was', async () => {
    const { deps } = await everything();
    const id = await first(deps, kind);
    const before = await alive(deps, kind, id);
    expect(await listTrash(deps)).toEqual([]);
    await backIntoTrash(deps, kind, id);
    const [row, ...more] = await listTrash(deps);
    expect(more).toEqual([]);
    expect(row).toMatchObject({ kind, id, deletedAt: '2026-03-01T09:00:00Z' });
    expect(`${row?.text ?? ''}${(row?.names ?? []).join('')}`).not.toBe('');
    await restoreFromTrash(deps, kind, id);
    expect(await listTrash(deps)).toEqual([]);
    expect(await alive(deps, kind, id)).toEqual(before);
  });

  it('is there for thirty days and gone after them', async () => {
    const { deps } = await everything();
    const id = await first(deps, kind);
    await backIntoTrash(deps, kind, id);
    deps.setTime('2026-03-31T08:59:00Z');
    await emptyTrash(deps);
    expect(await deps.db.table(kind).get(id)).toBeDefined();
    deps.setTime('2026-03-31T09:00:00Z');
    await emptyTrash(deps);
    expect(await deps.db.table(kind).get(id)).toBeUndefined();
  });
});

it('a person in the trash is not listed with everything there was about them', async () => {
  const { deps, ana } = await everything();
  const before = await allRows(deps.db);
  await deletePerson(deps, ana);
  expect(await listTrash(deps)).toEqual([]);
  expect((await allRows(deps.db))['promises']).toEqual(before['promises']);
});
