import { openDatabase, ledgerKey, readLedger, type Database, type Ledger, type TableName } from './database';
import { checkLedger, checkVersion, countAdded, countIn, newTally, nextLedger, nextSeqOf, type Tally } from './ledger';
import type { Reader } from './reader';
import { failedAtStart, startOf, wrote, type StartCheck } from './start';
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

/** What a reading is stored with: the same, whether it stands alone (`write-plainly.ts`) or comes with a new person. */
export type ReadingWriter = Pick<Writer, 'add' | 'replace' | 'remove' | 'nextSeq' | 'recentKeys' | 'keepKeys'> & {
  readonly db: Reader;
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
    const tally = newTally();
    const [before, result] = await Promise.all([checked, work(writerOn(connection, tally, checked))]);
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
  checkVersion(connection.backendDB());
  return checkLedger(await readLedger(connection), check);
}

function writerOn(db: Database, tally: Tally, before: Promise<Ledger>): Writer {
  const add: Writer['add'] = async (table, ...rows) => {
    if (rows.length === 0) return;
    countAdded(tally, table, rows);
    await (rows.length === 1 ? db.table(table).add(rows[0]) : db.table(table).bulkAdd(rows));
  };
  const replace: Writer['replace'] = async (table, ...rows) => {
    if (rows.length === 0) return;
    countIn(tally, table, 0);
    await (rows.length === 1 ? db.table(table).put(rows[0]) : db.table(table).bulkPut(rows));
  };
  const present = (table: TableName, keys: readonly unknown[]) =>
    db
      .table(table)
      .where(':id')
      .anyOf(keys as string[])
      .primaryKeys();
  const lastStored = async () => (await db.edits.orderBy(':id').last())?.seq ?? 0;
  return {
    db,
    add,
    replace,
    put: async (table, row) => {
      const key = db.table(table).schema.primKey.keyPath as string;
      const there = await present(table, [(row as Record<string, unknown>)[key]]);
      countIn(tally, table, there.length === 0 ? 1 : 0);
      await db.table(table).put(row);
    },
    remove: async (table, keys) => {
      const there = keys.length === 0 ? [] : await present(table, keys);
      if (there.length === 0) return;
      countIn(tally, table, -there.length);
      await db.table(table).bulkDelete(there);
    },
    nextSeq: async () => nextSeqOf(db, await before, tally, lastStored),
    recentKeys: async () => tally.kept.recentKeys ?? (await before).recentKeys ?? [],
    keepKeys: (recentKeys) => {
      tally.changed = true;
      tally.kept = { ...tally.kept, recentKeys };
    },
  };
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
