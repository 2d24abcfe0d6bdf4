import 'fake-indexeddb/auto';
import { afterAll, describe, expect, it } from 'vitest';
import { tellThanks } from '@/lib/services/debrief';
import { tellFollowUp } from '@/lib/services/follow-ups';
import { tellIntroduction } from '@/lib/services/introductions';
import { saveNote } from '@/lib/services/notes';
import { addOwnFacts } from '@/lib/services/own-facts';
import { tellPromise } from '@/lib/services/promises';
import { rememberPerson } from '@/lib/services/remember-person';
import { acts, type Ids } from './acts-with-undo';
import { oneOfEach } from './person-records';
import { allRows, anaReading, dropWorlds, world, xReading, type World } from './world';

afterAll(dropWorlds);

type Row = {
  readonly deletedAt?: string | null;
  readonly updatedAt?: string;
  readonly impressions?: readonly { readonly personId: string }[];
};

/** What is there for the user: rows that are not in the trash, whenever they were last touched. */
async function alive(deps: World): Promise<Record<string, unknown>> {
  const tables = Object.entries(await allRows(deps.db)).map(([table, rows]) => [
    table,
    (rows as Row[])
      .filter(({ deletedAt }) => deletedAt === undefined || deletedAt === null)
      .map(({ updatedAt: _updatedAt, impressions, ...row }) => ({
        ...row,
        // Whose they are is what counts, not their order.
        impressions: impressions?.toSorted((a, b) => a.personId.localeCompare(b.personId)),
      })),
  ]);
  return Object.fromEntries(tables);
}

async function everything(): Promise<{ deps: World; ids: Ids }> {
  const deps = world('2026-03-01T09:00:00Z');
  const { personId: ana } = await rememberPerson(deps, { reading: anaReading() });
  const { personId: bo } = await rememberPerson(deps, {
    reading: xReading({ handle: 'bo', id: '77', facts: { name: 'Bo Berg' } }),
  });
  const { personId: kim } = await rememberPerson(deps, {
    reading: xReading({ handle: 'kim', id: '78', facts: { name: 'Kim Ek' } }),
  });
  await oneOfEach(deps, ana, bo);
  await saveNote(deps, { personId: ana, text: 'Likes tea' });
  await addOwnFacts(deps, ana, [{ field: 'name', text: 'Ana E.' }]);
  await tellPromise(deps, (await deps.db.promises.toArray())[0]!.id, 'reminded');
  await tellFollowUp(deps, (await deps.db.followUps.toArray())[0]!.id, 'mailed', { subject: 'Lamps', body: 'Coffee?' });
  const first = new Map<string, string>();
  for (const [table, rows] of Object.entries(await allRows(deps.db))) {
    const all = rows as { id?: string; steps?: readonly unknown[] }[];
    const row = all.find(({ steps = [] }) => steps.length > 0) ?? all[0];
    if (row?.id) first.set(table, row.id);
  }
  deps.setTime('2026-03-02T09:00:00Z');
  return { deps, ids: { ana, bo, kim, of: (table) => first.get(table) ?? '' } };
}

describe('what removes or closes has its way back', () => {
  it.each(Object.entries(acts))('%s', async (_, act) => {
    const { deps, ids } = await everything();
    const before = await alive(deps);
    const undo = await act(deps, ids);
    expect(await alive(deps)).not.toEqual(before);
    deps.setTime('2026-03-02T09:00:05Z');
    await undo();
    expect(await alive(deps)).toEqual(before);
  });
});

it('a thank-you told by mistake is open again', async () => {
  const { deps, ids } = await everything();
  await tellThanks(deps, ids.of('meetings'), true);
  await tellThanks(deps, ids.of('meetings'), false);
  expect((await deps.db.meetings.get(ids.of('meetings')))?.thanks).toEqual({ wanted: true, saidAt: null });
});

it('[P58] an introduction that I gave makes no promise of theirs, however it ends', async () => {
  const { deps, ids } = await everything();
  const before = await deps.db.promises.toArray();
  const id = ids.of('introductions');
  await tellIntroduction(deps, id, { kind: 'agreed', side: 'a' }, { kind: 'made', mode: 'in-person' });
  await tellIntroduction(
    deps,
    id,
    { kind: 'checked', side: 'a' },
    { kind: 'checked', side: 'b' },
    { kind: 'went-well' },
  );
  expect(await deps.db.promises.toArray()).toEqual(before);
});
