import { Dexie, type Table, type Transaction } from 'dexie';
import { latestVersion, versions } from './versions';
import type { Rows } from './rows';

export type TableName = keyof Rows;

type Key = { readonly edits: number; readonly posts: [string, string] };
export type KeyOf<K extends TableName> = K extends keyof Key ? Key[K] : string;
type Insert<K extends TableName> = K extends 'edits' ? Omit<Rows[K], 'seq'> & { readonly seq?: number } : Rows[K];

type Tables = { readonly [K in TableName]: Table<Rows[K], KeyOf<K>, Insert<K>> };

/** Reading is free; every change goes through `write` (`write.ts`). */
export type Database = Dexie & Tables;

/** What the database knows of itself, in one row: written within every transaction that changes anything. */
export type Ledger = {
  readonly schema: number;
  /** Made once with the database: another one under the same name is another database. */
  readonly generation: string;
  /** Counts transactions that changed something. */
  readonly sequence: number;
  readonly counts: Readonly<Record<string, number>>;
  /** The last field edit's number: given before the row is written, so that a change's row can bear it at once. */
  readonly lastSeq?: number;
  /** Keys of the latest readings: a page that was not told "recorded" sends the same reading again. */
  readonly recentKeys?: readonly string[];
  /** The database that took this one's place (an import): nothing is written here any more. */
  readonly movedTo?: string;
};

export const ledgerKey = 'ledger';

type Durability = 'default' | 'strict' | 'relaxed';

type OpenOptions = {
  readonly durability?: Durability;
  readonly newGeneration?: () => string;
  readonly onReplaced?: () => void;
};

/** Opens when first used. A newer version elsewhere closes this connection and reloads the page that holds it. */
export function openDatabase(name: string, options: OpenOptions = {}): Database {
  const { durability = 'default', newGeneration = () => crypto.randomUUID(), onReplaced = reloadPage } = options;
  // Dexie's cache copies every row of every answer, and is not told of what is written past it.
  const db = new Dexie(name, { chromeTransactionDurability: durability, cache: 'disabled' }) as Database;
  for (const { version, stores } of versions) {
    const upgraded = db.version(version).stores(stores);
    if (version > 1) upgraded.upgrade((transaction) => raiseSchema(transaction, version));
  }
  db.on('populate', (transaction) => {
    const ledger: Ledger = { schema: latestVersion, generation: newGeneration(), sequence: 0, counts: {} };
    void transaction.table('meta').add({ key: ledgerKey, value: ledger });
  });
  db.on('versionchange', () => {
    db.close();
    onReplaced();
  });
  return db;
}

/** A database of an earlier version knows from here on that it is of this one: until then nothing writes into it. */
async function raiseSchema(transaction: Transaction, schema: number): Promise<void> {
  const meta = transaction.table<{ key: string; value: Ledger }, string>('meta');
  const row = await meta.get(ledgerKey);
  if (row) await meta.put({ ...row, value: { ...row.value, schema } });
}

export async function readLedger(db: Database): Promise<Ledger | null> {
  const row = await db.meta.get(ledgerKey);
  return (row?.value as Ledger | undefined) ?? null;
}

function reloadPage(): void {
  if (typeof document !== 'undefined' && typeof location !== 'undefined' && location.protocol.endsWith('extension:'))
    location.reload();
}
