import { Dexie, RangeSet } from 'dexie';
import type { Database, TableName } from './database';

/** What live queries have to be told of rows that were written past Dexie, part by part as Dexie itself says it. */
export type Mutated = Record<string, InstanceType<typeof RangeSet>>;

export function noteWritten(mutated: Mutated, db: Database, table: TableName, rows: readonly object[]): void {
  const { primKey, indexes } = db.table(table).schema;
  for (const row of rows as readonly Record<string, unknown>[]) {
    noteKey(mutated, db, table, keyOf(row, primKey.keyPath));
    for (const { name, keyPath, multi } of indexes) {
      const key = keyOf(row, keyPath);
      for (const each of multi && Array.isArray(key) ? key : [key])
        if (each !== undefined && each !== null) part(mutated, db, table, name).addKey(each as string);
    }
  }
}

/** A row that was there before, wherever an index had it: a query that found it asks again. */
export function noteKey(mutated: Mutated, db: Database, table: TableName, key: unknown): void {
  part(mutated, db, table, '').addKey(key as string);
  part(mutated, db, table, ':dels').addKey(key as string);
}

export function tellLiveQueries(mutated: Mutated): void {
  Dexie.on.storagemutated.fire(mutated);
}

function part(mutated: Mutated, db: Database, table: TableName, index: string) {
  return (mutated[`idb://${db.name}/${table}/${index}`] ??= new RangeSet());
}

function keyOf(row: Record<string, unknown>, keyPath: string | string[] | undefined): unknown {
  return Array.isArray(keyPath) ? keyPath.map((path) => row[path]) : row[keyPath ?? ''];
}
