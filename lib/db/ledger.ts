import { StorageError } from '@/lib/domain/storage-problem';
import type { Database, Ledger, TableName } from './database';
import type { StartCheck } from './start';
import { latestVersion } from './versions';
import type { Rows } from './rows';

/** What a transaction has changed so far. */
export type Tally = {
  changed: boolean;
  readonly counted: Record<string, number>;
  kept: Pick<Ledger, 'lastSeq' | 'recentKeys'>;
};

export function newTally(): Tally {
  return { changed: false, counted: {}, kept: {} };
}

/** Dexie opens a database that a newer version has upgraded, and would write old rows into it without an error. */
export function checkVersion({ version }: IDBDatabase): void {
  if (Math.round(version / 10) !== latestVersion) throw new StorageError('schema-moved');
}

/** Whether the database still is what this code was written for. */
export function checkLedger(ledger: Ledger | null, check: StartCheck | undefined): Ledger {
  check?.(ledger);
  if (!ledger) throw new StorageError('paused');
  if (ledger.schema !== latestVersion) throw new StorageError('schema-moved');
  if (ledger.movedTo) throw new StorageError('database-moved');
  return ledger;
}

export function countIn(tally: Tally, table: TableName, by: number): void {
  tally.changed = true;
  if (table !== 'meta') tally.counted[table] = (tally.counted[table] ?? 0) + by;
}

export function countAdded(tally: Tally, table: TableName, rows: readonly object[]): void {
  countIn(tally, table, rows.length);
  if (table !== 'edits') return;
  const last = (rows as readonly Rows['edits'][]).reduce((most, { seq }) => Math.max(most, seq), 0);
  tally.kept = { ...tally.kept, lastSeq: Math.max(last, tally.kept.lastSeq ?? 0) };
}

export function nextLedger(before: Ledger, { counted, kept }: Tally): Ledger {
  const last = kept.lastSeq === undefined ? {} : { lastSeq: Math.max(before.lastSeq ?? 0, kept.lastSeq) };
  return { ...before, ...kept, ...last, sequence: before.sequence + 1, counts: sum(before.counts, counted) };
}

const looked = new WeakSet<Database>();

/**
 * The number of the next field edit. The table itself is asked once per context: a ledger that came back from a damaged
 * disk may be behind its rows.
 */
export async function nextSeqOf(
  db: Database,
  before: Ledger,
  { kept }: Tally,
  lastStored: () => Promise<number>,
): Promise<number> {
  const stored = looked.has(db) ? 0 : await lastStored();
  looked.add(db);
  return Math.max(kept.lastSeq ?? 0, before.lastSeq ?? 0, stored) + 1;
}

function sum(counts: Ledger['counts'], counted: Ledger['counts']): Ledger['counts'] {
  const total: Record<string, number> = { ...counts };
  for (const table of Object.keys(counted)) total[table] = (total[table] ?? 0) + (counted[table] ?? 0);
  return total;
}
