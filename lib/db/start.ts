import type { Database, Ledger, TableName } from './database';

/** What goes on around a database's writes: the first one waits for the check at start, each one is told. */
export type Guard = { readonly started: Promise<void>; readonly wrote: (ledger: Ledger) => void };
export type AfterWrite = (tables: readonly TableName[]) => void;

const guards = new WeakMap<Database, Guard>();
const listeners = new WeakMap<Database, AfterWrite>();

export function guardWrites(db: Database, guard: Guard): void {
  guards.set(db, guard);
}

/** Told after each write of this context which tables it touched. */
export function afterWrites(db: Database, listener: AfterWrite): void {
  listeners.set(db, listener);
}

export async function startOf(db: Database): Promise<void> {
  await guards.get(db)?.started;
}

export function wrote(db: Database, ledger: Ledger, tables: readonly TableName[]): void {
  guards.get(db)?.wrote(ledger);
  listeners.get(db)?.(tables);
}
