import type { Worker } from '@playwright/test';

/**
 * Lets days pass without waiting for them: everything stored so far is dated that much earlier, as it would be if it
 * had been stored then.
 */
export async function timePasses(worker: Worker, days: number): Promise<void> {
  // Scripts run by tsx name their functions by a helper that the browser does not have.
  await worker.evaluate('globalThis.__name ??= (each) => each');
  await worker.evaluate(async (shift) => {
    const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/;
    const earlier = (value: unknown): unknown => {
      if (typeof value === 'string')
        return instant.test(value) ? new Date(Date.parse(value) - shift).toISOString() : value;
      if (Array.isArray(value)) return value.map(earlier);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, earlier(each)]));
    };
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    for (const { name } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name ?? ''));
      for (const storeName of db.objectStoreNames) {
        const store = db.transaction(storeName, 'readwrite').objectStore(storeName);
        for (const row of await done(store.getAll())) await done(store.put(earlier(row)));
      }
      db.close();
    }
  }, days * 86_400_000);
}
