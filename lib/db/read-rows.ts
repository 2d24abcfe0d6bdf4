import type { Database } from './database';
import { fileTables, type FileRows } from './file-tables';
import { readTogether } from './read-together';

/** All rows at one moment, in the order of their keys. */
export async function readRows(db: Database): Promise<FileRows> {
  return readTogether(db, fileTables, async () => {
    const rows = await Promise.all(fileTables.map(async (name) => [name, await db.table(name).toArray()] as const));
    return Object.fromEntries(rows) as unknown as FileRows;
  });
}
