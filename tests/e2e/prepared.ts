import type { Worker } from '@playwright/test';
import type { Extension } from './harness';

/** All that the extension has stored: each database's rows by table, and its local storage. */
type Stored = {
  readonly databases: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>;
  readonly local: Readonly<Record<string, unknown>>;
};

type Local = {
  readonly get: (keys: null) => Promise<Record<string, unknown>>;
  readonly set: (rows: Record<string, unknown>) => Promise<void>;
};
declare const chrome: { readonly storage: { readonly local: Local } };

/** What was prepared before, in this process. */
const known = new Map<string, Stored>();

/**
 * Many stories begin alike, and a beginning takes longer than the story. The first that needs it lives through it as a
 * user does; what was stored by then is laid into the browsers of those that follow. `made`: it was lived through, and
 * its pages are open; `laid`: only what is stored is there.
 */
export async function prepared(
  extension: Extension,
  name: string,
  make: () => Promise<void>,
): Promise<'made' | 'laid'> {
  const stored = known.get(name);
  if (!stored) await make();
  const worker = await extension.worker();
  if (stored) await lay(worker, stored);
  else known.set(name, await take(worker));
  return stored ? 'laid' : 'made';
}

async function take(worker: Worker): Promise<Stored> {
  return worker.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const databases: Record<string, Record<string, unknown[]>> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name));
      const tables = (databases[name] = {} as Record<string, unknown[]>);
      for (const table of db.objectStoreNames)
        tables[table] = await done(db.transaction(table).objectStore(table).getAll());
      db.close();
    }
    return { databases, local: await chrome.storage.local.get(null) };
  });
}

async function lay(worker: Worker, stored: Stored): Promise<void> {
  await worker.evaluate(async ({ databases, local }) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const isMade = async (name: string) =>
      (await indexedDB.databases()).some((each) => each.name === name && (each.version ?? 0) > 1);
    for (const [name, tables] of Object.entries(databases)) {
      // The worker makes it in its first moments; whoever opens it before makes another one, without tables.
      while (!(await isMade(name))) await new Promise((wake) => setTimeout(wake, 20));
      const db = await done(indexedDB.open(name));
      const transaction = db.transaction(Object.keys(tables), 'readwrite');
      for (const [table, rows] of Object.entries(tables)) {
        transaction.objectStore(table).clear();
        for (const row of rows) transaction.objectStore(table).put(row);
      }
      await new Promise((resolve, reject) => {
        transaction.addEventListener('complete', resolve);
        transaction.addEventListener('abort', () => reject(transaction.error));
      });
      db.close();
    }
    await chrome.storage.local.set(local);
  }, stored);
}
