import type { DatabasePointer } from '@/lib/platform/active-database';
import type { CanaryStore } from '@/lib/platform/canary-store';
import { Dexie } from 'dexie';
import { canaryOf, countRows, unreadable } from './canary';
import { ledgerKey, openDatabase, readLedger, type Database, type Ledger } from './database';
import { fileTables, type FileRows, type FileTable } from './file-tables';
import type { Rows } from './rows';
import { write } from './write';

export type ReplaceDeps = { readonly databases: Pick<DatabasePointer, 'get' | 'set'>; readonly canary: CanaryStore };

/** Told how much is done, from 0 to 1. */
export type OnProgress = (done: number) => void;
type ReplaceOptions = {
  readonly onProgress?: OnProgress | undefined;
  /** The old one is set aside; else it is dropped once it is left. */
  readonly keepOld?: boolean;
};

const chunk = 2_000;
const family = /^prefika(-|$)/;

/**
 * Puts these rows in the place of the whole database: into a new one, which is read back and compared, then one pointer
 * is written. Until then nothing has changed; whoever dies on the way leaves the old data whole.
 */
export async function replaceDatabase(
  old: Database,
  rows: FileRows,
  name: string,
  deps: ReplaceDeps,
  { onProgress = () => undefined, keepOld = false }: ReplaceOptions = {},
): Promise<void> {
  const progress = counted(rows, onProgress);
  await keepIfUnreadable(old, deps.canary);
  const fresh = openDatabase(name, { durability: 'strict', onReplaced: () => undefined });
  try {
    for (const table of fileTables) await fill(fresh, table, rows, progress);
    await verify(fresh, rows, progress);
    const ledger = await readLedger(fresh);
    if (!ledger) throw new Error('The new database has no ledger.');
    await deps.canary.write(name, canaryOf(ledger));
    if (keepOld) await markKept(old, deps.canary);
    await deps.databases.set(name);
  } catch (error) {
    if (keepOld) await unmark(old, deps.canary);
    await fresh.delete().catch(() => undefined);
    throw error;
  } finally {
    fresh.close();
  }
  await markMoved(old, name);
}

/** Databases that a restore left behind, finished or not. One that was found damaged stays until the user drops it. */
export async function dropLeftovers({ databases, canary }: ReplaceDeps): Promise<void> {
  for (const name of await othersThan(await databases.get()))
    if ((await canary.readShortfall(name)) === null) await Dexie.delete(name);
}

/** Databases of ours that are not in use. */
export async function othersThan(active: string): Promise<readonly string[]> {
  return (await Dexie.getDatabaseNames()).filter((name) => family.test(name) && name !== active);
}

async function fill(db: Database, table: FileTable, rows: FileRows, wrote: (count: number) => void): Promise<void> {
  const all: readonly Rows[FileTable][] = rows[table];
  for (let at = 0; at < all.length; at += chunk) {
    const some = all.slice(at, at + chunk);
    await write(db, [table], (writer) => writer.add(table, ...some));
    wrote(some.length);
  }
}

async function verify(db: Database, rows: FileRows, verified: (count: number) => void): Promise<void> {
  const counts = await countRows(db);
  for (const table of fileTables) {
    if (counts[table] !== rows[table].length)
      throw new Error(`${table}: ${counts[table]} rows arrived of ${rows[table].length}.`);
    const wanted = new Map(rows[table].map((row) => [JSON.stringify(keyOf(db, table, row)), row]));
    await db.table(table).each((row: unknown) => {
      if (!sameJson(row, wanted.get(JSON.stringify(keyOf(db, table, row)))))
        throw new Error(`${table}: a row arrived otherwise than it was sent.`);
    });
    verified(rows[table].length);
  }
}

/** Each row counts twice: written, and read back. */
function counted(rows: FileRows, onProgress: OnProgress): (count: number) => void {
  const all = 2 * fileTables.reduce((sum, table) => sum + rows[table].length, 0);
  let done = 0;
  return (count) => {
    done += count;
    onProgress(all === 0 ? 1 : done / all);
  };
}

function keyOf(db: Database, table: FileTable, row: unknown): unknown {
  const { keyPath } = db.table(table).schema.primKey;
  const value = (path: string) => (row as Record<string, unknown>)[path];
  return Array.isArray(keyPath) ? keyPath.map(value) : value(keyPath as string);
}

/** A database that does not open is set aside like one that lost rows: whoever has tools for it finds it as it was. */
async function keepIfUnreadable(old: Database, canary: CanaryStore): Promise<void> {
  const opens = await readLedger(old).then(
    () => true,
    () => false,
  );
  const known = opens ? null : await canary.read(old.name);
  if (known) await canary.writeShortfall(old.name, unreadable(known));
}

/** Nothing is missing in it: only so is it told from one that can go. */
async function markKept(old: Database, canary: CanaryStore): Promise<void> {
  if ((await canary.readShortfall(old.name)) !== null) return;
  const ledger = await readLedger(old);
  await canary.writeShortfall(old.name, { ...nothingMissing, expected: ledger?.counts ?? {} });
}

async function unmark(old: Database, canary: CanaryStore): Promise<void> {
  const shortfall = await canary.readShortfall(old.name);
  if (shortfall?.setAside) await canary.writeShortfall(old.name, null);
}

const nothingMissing = { missing: {}, sequenceBehind: 0, replaced: false, setAside: true } as const;

/** Whoever still writes into the old one is told so. It may be damaged: then nothing can be marked in it. */
async function markMoved(old: Database, name: string): Promise<void> {
  await old
    .transaction('rw', ['meta'], async () => {
      const ledger = await readLedger(old);
      if (ledger) await old.meta.put({ key: ledgerKey, value: { ...ledger, movedTo: name } satisfies Ledger });
    })
    .catch(() => undefined);
}

function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
