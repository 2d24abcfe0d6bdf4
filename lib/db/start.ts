import type { Database, Ledger } from './database';

/** What goes on around a database's writes: the first one waits for the check at start, each one is told to the canary. */
export type Guard = { readonly started: Promise<void>; readonly wrote: (ledger: Ledger) => void };

const guards = new WeakMap<Database, Guard>();

export function guardWrites(db: Database, guard: Guard): void {
  guards.set(db, guard);
}

export async function startOf(db: Database): Promise<void> {
  await guards.get(db)?.started;
}

export function wrote(db: Database, ledger: Ledger): void {
  guards.get(db)?.wrote(ledger);
}
