import { ledgerKey, readLedger, type Database, type Ledger, type TableName } from './database';
import { checkLedger, checkVersion, countAdded, countIn, newTally, nextLedger, nextSeqOf, type Tally } from './ledger';
import type { Reader } from './reader';
import { failedAtStart, startOf, wrote } from './start';
import { noteKey, noteWritten, tellLiveQueries, type Mutated } from './tell-live-queries';
import type { ReadingWriter } from './write';

/**
 * What `write` promises, for what happens with every reading: in requests to IndexedDB itself, since Dexie's own work
 * costs as much as theirs. A request that fails undoes it all, so that nothing has to be waited for before the end.
 */
export async function writePlainly<R>(
  db: Database,
  tables: readonly TableName[],
  work: (writer: ReadingWriter) => Promise<R>,
): Promise<R> {
  const check = await startOf(db);
  // Dexie opens it, or says why it is not to be opened.
  if (!db.isOpen()) await readLedger(db);
  checkVersion(db.backendDB());
  const names = [...new Set<TableName>([...tables, 'meta'])];
  const transaction = db.backendDB().transaction(names, 'readwrite');
  const ended = endOf(transaction);
  const tally = newTally();
  const mutated: Mutated = {};
  try {
    // Asked first and answered first: the work's own reads go out in the same turn, and a failed check undoes it all.
    const row = asked<{ value: Ledger } | undefined>(transaction.objectStore('meta').get(ledgerKey));
    const checked = row.then((found) => checkLedger(found?.value ?? null, check));
    const [before, result] = await Promise.all([checked, work(writerOn(db, transaction, { tally, mutated, checked }))]);
    if (!tally.changed) return result;
    const ledger = nextLedger(before, tally);
    transaction.objectStore('meta').put({ key: ledgerKey, value: ledger });
    transaction.commit();
    await ended;
    tellLiveQueries(mutated);
    wrote(db, ledger, Object.keys(tally.counted) as TableName[]);
    return result;
  } catch (error) {
    undo(transaction);
    await failedAtStart(db);
    // What a request failed of says more than that all the others were stopped.
    throw transaction.error ?? error;
  }
}

type Course = { readonly tally: Tally; readonly mutated: Mutated; readonly checked: Promise<Ledger> };

function writerOn(db: Database, transaction: IDBTransaction, { tally, mutated, checked }: Course): ReadingWriter {
  const put = (how: 'add' | 'put', table: TableName, rows: readonly object[]) => {
    const store = transaction.objectStore(table);
    for (const row of rows) store[how](row);
    noteWritten(mutated, db, table, rows);
  };
  const lastStored = async () => {
    const request = transaction.objectStore('edits').openKeyCursor(null, 'prev');
    return ((await asked(request))?.primaryKey as number | undefined) ?? 0;
  };
  return {
    db: readerOn(transaction),
    add: async (table, ...rows) => {
      if (rows.length > 0) countAdded(tally, table, rows);
      put('add', table, rows);
    },
    replace: async (table, ...rows) => {
      if (rows.length > 0) countIn(tally, table, 0);
      put('put', table, rows);
    },
    remove: async (table, keys) => {
      const store = transaction.objectStore(table);
      const found = await Promise.all(keys.map((key) => asked(store.getKey(key as IDBValidKey))));
      const there = found.filter((key) => key !== undefined);
      if (there.length === 0) return;
      countIn(tally, table, -there.length);
      for (const key of there) {
        store.delete(key);
        noteKey(mutated, db, table, key);
      }
    },
    nextSeq: async () => nextSeqOf(db, await checked, tally, lastStored),
    recentKeys: async () => tally.kept.recentKeys ?? (await checked).recentKeys ?? [],
    keepKeys: (recentKeys) => {
      tally.changed = true;
      tally.kept = { ...tally.kept, recentKeys };
    },
  };
}

/** Asks the transaction in the few ways of a `Reader`. */
function readerOn(transaction: IDBTransaction): Reader {
  const table = (name: string) => {
    const store = transaction.objectStore(name);
    const by = (index: string) => (index.startsWith('[') ? store : store.index(index));
    const all = (index: string, range: IDBKeyRange | string) => ({ toArray: () => asked(by(index).getAll(range)) });
    return {
      get: (key: IDBValidKey) => asked(store.get(key)),
      where: (index: string) => ({
        equals: (key: string) => all(index, key),
        between: (lower: IDBValidKey, upper: IDBValidKey) => all(index, IDBKeyRange.bound(lower, upper, false, true)),
      }),
    };
  };
  const tables = [...transaction.objectStoreNames].map((name) => [name, table(name)]);
  return Object.fromEntries(tables) as Reader;
}

function asked<T>(request: IDBRequest<T>): Promise<T> {
  const answer = new Promise<T>((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  // What is undone is told once, by the transaction, also of what nobody came to wait for.
  answer.catch(() => undefined);
  return answer;
}

function endOf(transaction: IDBTransaction): Promise<void> {
  const ended = new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('The transaction was stopped.')));
  });
  // Whoever does not come to wait for it failed for a reason of its own.
  ended.catch(() => undefined);
  return ended;
}

function undo(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
