import type { Kept } from '@/lib/domain/record';
import { Dexie } from 'dexie';
import { openDatabase, type Database } from './database';
import type { FileRows } from './file-tables';
import { readRows } from './read-rows';
import { othersThan, type ReplaceDeps } from './replace-database';

/** A database that is not in use and is kept until the user drops it: damaged, or replaced by another that was. */
export type SetAside = {
  readonly name: string;
  readonly people: number;
  readonly meetings: number;
  readonly notes: number;
  /** When something in it was last written; `null`: that is not known. */
  readonly lastAt: string | null;
  /** It opens; of one that does not, the figures are those that it had last. */
  readonly readable: boolean;
};

export async function listSetAside({ databases, canary }: ReplaceDeps): Promise<readonly SetAside[]> {
  const names = await othersThan(await databases.get());
  const all = await Promise.all(
    names.map(async (name) => {
      const shortfall = await canary.readShortfall(name);
      return shortfall === null ? [] : [await looked(name, shortfall.expected)];
    }),
  );
  return all.flat().toSorted((a, b) => (b.lastAt ?? '').localeCompare(a.lastAt ?? ''));
}

export async function dropSetAside(name: string, { canary }: Pick<ReplaceDeps, 'canary'>): Promise<void> {
  await Dexie.delete(name);
  await canary.writeShortfall(name, null);
}

/** All that can be read in it; throws where it does not open. */
export function rowsSetAside(name: string): Promise<FileRows> {
  return within(name, readRows);
}

async function looked(name: string, expected: Readonly<Record<string, number>>): Promise<SetAside> {
  try {
    return await within(name, async (db) => {
      const [people, meetings, notes] = await Promise.all([
        db.people.toArray(),
        db.meetings.toArray(),
        db.notes.toArray(),
      ]);
      const moments = [...people, ...meetings, ...notes].map((row) => row.updatedAt).toSorted();
      const lastAt = moments.at(-1) ?? null;
      const count = (rows: readonly Kept[]) => rows.filter((row) => row.deletedAt === null).length;
      return { name, people: count(people), meetings: count(meetings), notes: count(notes), lastAt, readable: true };
    });
  } catch {
    const { people = 0, meetings = 0, notes = 0 } = expected;
    return { name, people, meetings, notes, lastAt: null, readable: false };
  }
}

async function within<T>(name: string, work: (db: Database) => Promise<T>): Promise<T> {
  const db = openDatabase(name, { onReplaced: () => undefined });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
