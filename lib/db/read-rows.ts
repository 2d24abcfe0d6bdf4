import type { Database } from './database';
import { fileTables, type FileRows } from './file-tables';

/** All rows at one moment, in the order of their keys. */
export async function readRows(db: Database): Promise<FileRows> {
  const tables = fileTables.map((name) => db.table(name));
  return db.transaction('r', tables, async () => {
    const rows = await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const));
    return Object.fromEntries(rows) as unknown as FileRows;
  });
}
