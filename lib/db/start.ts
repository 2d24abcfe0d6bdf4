import type { Database, Ledger, TableName } from './database';

/** Holds a database's ledger, as the first write finds it, against what is kept outside; throws where rows are gone. */
export type StartCheck = (ledger: Ledger | null) => void;
/** What goes on around a database's writes: they wait for the check at start, each one is told. */
export type Guard = {
  readonly start: () => Promise<StartCheck>;
  /** A check failed: its transaction is undone, and what it found is kept. */
  readonly failed: () => Promise<void>;
  readonly wrote: (ledger: Ledger) => void;
};
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

/** Asked for early, the check is there by the time that the database is open. */
export async function startOf(db: Database): Promise<StartCheck | undefined> {
  return guards.get(db)?.start();
}

export async function failedAtStart(db: Database): Promise<void> {
  await guards.get(db)?.failed();
}

export function wrote(db: Database, ledger: Ledger, tables: readonly TableName[]): void {
  guards.get(db)?.wrote(ledger);
  listeners.get(db)?.(tables);
}
