import type { Extension } from './harness';

/** Puts rows into a table, as if they had been made by hand some time ago. */
export async function keepRows(
  extension: Extension,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(
    async ([name, kept]) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('prefika');
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
      const transaction = db.transaction(name, 'readwrite');
      for (const row of kept) transaction.objectStore(name).put(row);
      await new Promise((done) => transaction.addEventListener('complete', done));
      db.close();
    },
    [table, rows] as const,
  );
}

/** A promise between me and somebody, due so many days from now. */
export function promiseRow(
  personId: string,
  by: 'mine' | 'theirs',
  text: string,
  dueIn: number,
): Readonly<Record<string, unknown>> {
  const at = new Date(Date.now() - 30 * 86_400_000).toISOString();
  const due = new Date(Date.now() + dueIn * 86_400_000).toISOString().slice(0, 10);
  const kind = text.startsWith('intro') ? 'introduction' : 'other';
  const row = { id: `promise-${text}`, createdAt: at, updatedAt: at, deletedAt: null, madeAt: at };
  return { ...row, by, personId, text, due, kind, meetingId: null, aboutIds: [], steps: [] };
}
