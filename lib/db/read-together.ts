import type { Database, TableName } from './database';

/** Everything that `read` asks of these tables, at one moment and on one way to the disk and back. */
export function readTogether<T>(db: Database, tables: readonly TableName[], read: () => Promise<T>): Promise<T> {
  return db.transaction('r', [...tables], read);
}
