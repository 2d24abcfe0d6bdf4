import type { Extension } from './harness';

/** Rows of a table, as the extension's own worker sees them. */
export async function rowsOf<T = Record<string, unknown>>(extension: Extension, table: string): Promise<T[]> {
  const worker = await extension.worker();
  const rows = await worker.evaluate(async (name) => {
    const known = await indexedDB.databases();
    const first = known.find((each) => each.name === 'prefika');
    if (!first) return [];
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('prefika');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    const all = await new Promise<unknown[]>((resolve, reject) => {
      const request = db.transaction(name).objectStore(name).getAll();
      request.addEventListener('success', () => resolve(request.result as unknown[]));
      request.addEventListener('error', () => reject(request.error));
    });
    db.close();
    return all;
  }, table);
  return rows as T[];
}

/** Waits until a section of some profile has been read and stored after this moment. */
export async function sectionStored(extension: Extension, section: string, after: Date): Promise<void> {
  const isNew = (row: { sectionsReadAt: Record<string, string> }) =>
    Date.parse(row.sectionsReadAt[section] ?? '') >= after.getTime();
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const rows = await rowsOf<{ sectionsReadAt: Record<string, string> }>(extension, 'freshness');
    if (rows.some(isNew)) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`No ${section} was stored.`);
}
