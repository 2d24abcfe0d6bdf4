import { personTables } from '@/lib/db/person-tables';
import type { JoinRow } from '@/lib/db/rows';
import type { Writer } from '@/lib/db/write';
import type { Kept } from '@/lib/domain/record';
import type { ServiceDeps } from './deps';
import { partyIds } from './introductions';
import { touched } from './stamps';

type Moved = JoinRow['moved'];
type Move = { readonly from: string; readonly to: string; readonly only: Moved | undefined };
type Place = (typeof places)[number];
type Own = Kept & { readonly personId: string };

/** The places of an introduction, each noted by itself: one may be between the two who are joined. */
const places = ['a', 'b', 'by'] as const;

/** What the user made about one person becomes another's; `only` (the rows that a join moved) undoes that. */
export async function moveRecords(writer: Writer, deps: ServiceDeps, { from, to, only }: Move): Promise<Moved> {
  const { db } = writer;
  const stamp = touched(deps);
  const isMoved = (table: string, id: string) => !only || only[table]?.includes(id) === true;
  const moved: Record<string, readonly string[]> = {};
  for (const table of personTables) {
    const own = (await db.table(table).where('personId').equals(from).toArray()) as Own[];
    const rows = own.filter((row) => isMoved(table, row.id));
    await writer.replace(table, ...(rows.map((row) => ({ ...row, personId: to, ...stamp })) as never[]));
    moved[table] = rows.map((row) => row.id);
  }
  const introductions = await db.introductions.where('personIds').equals(from).toArray();
  for (const place of places) {
    const there = introductions.filter((row) => row[place]?.personId === from);
    moved[`introductions.${place}`] = there.map(({ id }) => id).filter((id) => isMoved(`introductions.${place}`, id));
  }
  await writer.replace(
    'introductions',
    ...introductions.map((row) => {
      const swap = (place: Place) =>
        row[place] && moved[`introductions.${place}`]?.includes(row.id) ? { ...row[place], personId: to } : row[place];
      const next = { ...row, a: swap('a') ?? row.a, b: swap('b') ?? row.b, by: swap('by') };
      return { ...next, personIds: partyIds(next), ...stamp };
    }),
  );
  const names = (await db.namesCameUp.toArray()).filter(
    (row) => (row.saidById === from || row.personId === from) && isMoved('namesCameUp', row.id),
  );
  await writer.replace(
    'namesCameUp',
    ...names.map((row) => ({
      ...row,
      saidById: row.saidById === from ? to : row.saidById,
      personId: row.personId === from ? to : row.personId,
      ...stamp,
    })),
  );
  const about = (await db.promises.toArray()).filter((row) => row.aboutIds.includes(from) && isMoved('about', row.id));
  await writer.replace(
    'promises',
    ...about.map((row) => ({ ...row, aboutIds: row.aboutIds.map((id) => (id === from ? to : id)), ...stamp })),
  );
  return {
    ...moved,
    about: about.map(({ id }) => id),
    namesCameUp: names.map(({ id }) => id),
  };
}
