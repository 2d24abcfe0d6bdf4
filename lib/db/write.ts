import { StorageError } from '@/lib/domain/storage-problem';
import { openDatabase, ledgerKey, readLedger, type Database, type Ledger, type TableName } from './database';
import { failedAtStart, startOf, wrote, type StartCheck } from './start';
import { latestVersion } from './versions';
import type { Rows } from './rows';

/**
 * What may be done within a transaction. Reads go through `db` of the same transaction. What is added and replaced is
 * on its way when the call returns, so that several are better awaited together.
 */
export type Writer = {
  readonly db: Database;
  /** New rows; a row that is there already is an error. */
  readonly add: <K extends TableName>(table: K, ...rows: readonly Rows[K][]) => Promise<void>;
  /** Rows that are known to be there. */
  readonly replace: <K extends TableName>(table: K, ...rows: readonly Rows[K][]) => Promise<void>;
  /** A row that may be there. */
  readonly put: <K extends TableName>(table: K, row: Rows[K]) => Promise<void>;
  /** Rows that may be there, by primary key. */
  readonly remove: (table: TableName, keys: readonly unknown[]) => Promise<void>;
  /** The number of the next field edit. */
  readonly nextSeq: () => Promise<number>;
  readonly recentKeys: () => Promise<readonly string[]>;
  readonly keepKeys: (keys: readonly string[]) => void;
};

type Options = { readonly durability?: 'default' | 'strict' };

/**
 * The one way to change anything: a transaction that checks that the database still is what this code was written for,
 * and that keeps count of itself, so that rows lost to a damaged disk are noticed (`canary.ts`). A transaction that
 * turns out to change nothing leaves no trace.
 */
export async function write<R>(
  db: Database,
  tables: readonly TableName[],
  work: (writer: Writer) => Promise<R>,
  options: Options = {},
): Promise<R> {
  const check = await startOf(db);
  const connection = options.durability === 'strict' ? strictTwin(db) : db;
  const names = [...new Set<TableName>([...tables, 'meta'])];
  const transact = connection.transaction('rw', names, async (transaction) => {
    // Asked first and answered first: the work's own reads go out in the same turn, and a failed check undoes it all.
    const checked = checkedLedger(connection, check);
    const tally: Tally = { changed: false, counted: {}, before: checked, kept: {} };
    const [before, result] = await Promise.all([checked, work(writerOn(connection, tally))]);
    if (!tally.changed) return { result, ledger: null, touched: [] };
    const ledger = nextLedger(before, tally);
    // Past Dexie, which would keep a failure from undoing the transaction; nothing follows, so it need not wait.
    transaction.idbtrans.objectStore('meta').put({ key: ledgerKey, value: ledger });
    transaction.idbtrans.commit();
    return { result, ledger, touched: Object.keys(tally.counted) as TableName[] };
  });
  const done = await transact.catch(async (error: unknown) => {
    await failedAtStart(db);
    throw error;
  });
  if (done.ledger) wrote(db, done.ledger, done.touched);
  return done.result;
}

async function checkedLedger(connection: Database, check: StartCheck | undefined): Promise<Ledger> {
  // Dexie opens a database that a newer version has upgraded, and would write old rows into it without an error.
  if (Math.round(connection.backendDB().version / 10) !== latestVersion) throw new StorageError('schema-moved');
  const ledger = await readLedger(connection);
  check?.(ledger);
  if (!ledger) throw new StorageError('paused');
  if (ledger.schema !== latestVersion) throw new StorageError('schema-moved');
  if (ledger.movedTo) throw new StorageError('database-moved');
  return ledger;
}

type Tally = {
  changed: boolean;
  readonly counted: Record<string, number>;
  readonly before: Promise<Ledger>;
  kept: Pick<Ledger, 'lastSeq' | 'recentKeys'>;
};

function writerOn(db: Database, tally: Tally): Writer {
  const count = (table: TableName, by: number) => {
    tally.changed = true;
    if (table !== 'meta') tally.counted[table] = (tally.counted[table] ?? 0) + by;
  };
  const add: Writer['add'] = async (table, ...rows) => {
    if (rows.length === 0) return;
    count(table, rows.length);
    if (table === 'edits') tally.kept = { ...tally.kept, lastSeq: lastOf(tally, rows as readonly Rows['edits'][]) };
    await (rows.length === 1 ? db.table(table).add(rows[0]) : db.table(table).bulkAdd(rows));
  };
  const replace: Writer['replace'] = async (table, ...rows) => {
    if (rows.length === 0) return;
    count(table, 0);
    await (rows.length === 1 ? db.table(table).put(rows[0]) : db.table(table).bulkPut(rows));
  };
  const present = (table: TableName, keys: readonly unknown[]) =>
    db
      .table(table)
      .where(':id')
      .anyOf(keys as string[])
      .primaryKeys();
  return {
    db,
    add,
    replace,
    put: async (table, row) => {
      const key = db.table(table).schema.primKey.keyPath as string;
      const there = await present(table, [(row as Record<string, unknown>)[key]]);
      count(table, there.length === 0 ? 1 : 0);
      await db.table(table).put(row);
    },
    remove: async (table, keys) => {
      const there = keys.length === 0 ? [] : await present(table, keys);
      if (there.length === 0) return;
      count(table, -there.length);
      await db.table(table).bulkDelete(there);
    },
    nextSeq: async () => Math.max(tally.kept.lastSeq ?? 0, (await tally.before).lastSeq ?? 0, await lastStored(db)) + 1,
    recentKeys: async () => tally.kept.recentKeys ?? (await tally.before).recentKeys ?? [],
    keepKeys: (recentKeys) => {
      tally.changed = true;
      tally.kept = { ...tally.kept, recentKeys };
    },
  };
}

function nextLedger(before: Ledger, { counted, kept }: Tally): Ledger {
  const last = kept.lastSeq === undefined ? {} : { lastSeq: Math.max(before.lastSeq ?? 0, kept.lastSeq) };
  return { ...before, ...kept, ...last, sequence: before.sequence + 1, counts: sum(before.counts, counted) };
}

function lastOf({ kept }: Tally, rows: readonly Rows['edits'][]): number {
  return rows.reduce((last, { seq }) => Math.max(last, seq), kept.lastSeq ?? 0);
}

const looked = new WeakSet<Database>();

/** Asked of the table itself once per context: a ledger that came back from a damaged disk may be behind its rows. */
async function lastStored(db: Database): Promise<number> {
  if (looked.has(db)) return 0;
  const last = (await db.edits.orderBy(':id').last())?.seq ?? 0;
  looked.add(db);
  return last;
}

function sum(counts: Ledger['counts'], counted: Ledger['counts']): Ledger['counts'] {
  const total: Record<string, number> = { ...counts };
  for (const table of Object.keys(counted)) total[table] = (total[table] ?? 0) + (counted[table] ?? 0);
  return total;
}

const twins = new WeakMap<Database, Database>();

/** Durability belongs to a connection: what a person typed goes through one that waits for the disk. */
function strictTwin(db: Database): Database {
  const known = twins.get(db);
  if (known?.isOpen()) return known;
  const twin = openDatabase(db.name, { durability: 'strict', onReplaced: () => undefined });
  db.on('close', () => twin.close());
  twins.set(db, twin);
  return twin;
}
