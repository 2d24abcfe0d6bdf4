import type { Canary, CanaryStore, Shortfall } from '@/lib/platform/canary-store';
import { StorageError } from '@/lib/domain/storage-problem';
import { readLedger, type Database, type Ledger } from './database';
import { guardWrites, type StartCheck } from './start';

/**
 * A damaged IndexedDB opens empty or with half its rows and says nothing. What it held last is therefore kept outside
 * of it too (`storage.local` survived every damage), and held against it at start.
 */
export type CanaryVerdict =
  | { readonly kind: 'ok' }
  | { readonly kind: 'first-run' }
  | { readonly kind: 'shortfall'; readonly shortfall: Shortfall };

/** Counts every row: once per start of the browser. A shortfall is kept until the user has decided. */
export async function checkCanary(db: Database, store: CanaryStore): Promise<CanaryVerdict> {
  const [known, canary] = await Promise.all([store.readShortfall(db.name), store.read(db.name)]);
  if (known) return { kind: 'shortfall', shortfall: known };
  try {
    const verdict = judge(canary, await readLedger(db), await countRows(db));
    if (verdict.kind === 'shortfall') await store.writeShortfall(db.name, verdict.shortfall);
    return verdict;
  } catch (error) {
    if (!canary) throw error;
    return { kind: 'shortfall', shortfall: unreadable(canary) };
  }
}

/**
 * From now on the first write of this context begins with the cheap half of the check (its own ledger, as it reads it
 * anyway, against the canary), and nothing is written while a shortfall is undecided: writing on would wipe out the only trace of it.
 */
export function attachCanary(db: Database, store: CanaryStore): void {
  let asked: Promise<StartCheck> | null = null;
  let passed = false;
  let found: Shortfall | null = null;
  const ask = async (): Promise<StartCheck> => {
    const [known, canary] = await Promise.all([store.readShortfall(db.name), store.read(db.name)]);
    if (known) throw new StorageError('paused');
    return (ledger) => {
      if (passed) return;
      const verdict = judge(canary, ledger, ledger?.counts ?? {});
      found = verdict.kind === 'shortfall' ? verdict.shortfall : null;
      if (found) throw new StorageError('paused');
      passed = true;
    };
  };
  const again = () => {
    asked = null;
  };
  guardWrites(db, {
    start: () => {
      if (asked) return asked;
      asked = ask();
      asked.catch(again);
      return asked;
    },
    failed: async () => {
      if (!found) return;
      await store.writeShortfall(db.name, found);
      found = null;
      again();
    },
    wrote: inOrder((ledger) => store.write(db.name, canaryOf(ledger))),
  });
}

export function canaryOf({ generation, sequence, counts }: Ledger): Canary {
  return { generation, sequence, counts };
}

/**
 * The ledger is written with the rows, the canary after them, so the canary is never ahead of a whole database. A
 * canary that lags (two contexts, a worker that died) is no loss; rows are then held against the ledger.
 */
function judge(canary: Canary | null, ledger: Ledger | null, present: Canary['counts']): CanaryVerdict {
  const expected =
    ledger && (!canary || (ledger.generation === canary.generation && ledger.sequence >= canary.sequence))
      ? ledger
      : canary;
  if (!expected)
    return { kind: 'shortfall', shortfall: { missing: {}, expected: {}, sequenceBehind: 0, replaced: false } };
  const missing = missingRows(expected.counts, present);
  const replaced = ledger !== null && ledger.generation !== expected.generation;
  const sequenceBehind = replaced ? expected.sequence : expected.sequence - (ledger?.sequence ?? 0);
  if (Object.keys(missing).length > 0 || sequenceBehind > 0 || replaced) {
    return { kind: 'shortfall', shortfall: { missing, expected: expected.counts, sequenceBehind, replaced } };
  }
  return canary === null && expected.sequence === 0 ? { kind: 'first-run' } : { kind: 'ok' };
}

export function unreadable(canary: Canary): Shortfall {
  return {
    missing: canary.counts,
    expected: canary.counts,
    sequenceBehind: canary.sequence,
    replaced: false,
    unreadable: true,
  };
}

function missingRows(expected: Canary['counts'], present: Canary['counts']): Shortfall['missing'] {
  const missing: Record<string, number> = {};
  for (const [table, count] of Object.entries(expected)) {
    const short = count - (present[table] ?? 0);
    if (short > 0) missing[table] = short;
  }
  return missing;
}

export async function countRows(db: Database): Promise<Canary['counts']> {
  const tables = db.tables.filter((table) => table.name !== 'meta');
  const counted = await Promise.all(tables.map(async (table) => [table.name, await table.count()] as const));
  return Object.fromEntries(counted);
}

/** One at a time, and only the latest of those that wait. */
function inOrder(save: (ledger: Ledger) => Promise<void>): (ledger: Ledger) => void {
  let waiting: Ledger | null = null;
  let busy = false;
  const next = async () => {
    busy = true;
    while (waiting) {
      const ledger = waiting;
      waiting = null;
      await save(ledger).catch(() => undefined);
    }
    busy = false;
  };
  return (ledger) => {
    if (waiting && waiting.sequence > ledger.sequence) return;
    waiting = ledger;
    if (!busy) void next();
  };
}
