import type { Page } from '@playwright/test';
import type { Extension } from './harness';
import { rowsOf } from './stored';

type Row = Readonly<Record<string, unknown>>;
export type Tables = Readonly<Record<string, readonly Row[]>>;

const names = [
  'people',
  'identities',
  'pictures',
  'freshness',
  'edits',
  'posts',
  'changes',
  'meetings',
  'notes',
  'drafts',
  'joins',
] as const;

/** How many rows each table holds; what the database knows of itself is left out. */
export async function counts(extension: Extension): Promise<Record<string, number>> {
  const all = await Promise.all(names.map(async (name) => [name, (await rowsOf(extension, name)).length] as const));
  return Object.fromEntries(all.filter(([, count]) => count > 0));
}

/** Every table as it is on the disk, by one of the extension's own pages: the worker stays asleep. */
export async function tablesIn(own: Page, database = 'prefika'): Promise<Tables> {
  return own.evaluate(async (name) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const db = await done(indexedDB.open(name));
    const stores = [...db.objectStoreNames];
    const transaction = db.transaction(stores);
    const rows = await Promise.all(
      stores.map(async (store) => [store, (await done(transaction.objectStore(store).getAll())) as Row[]] as const),
    );
    db.close();
    return Object.fromEntries(rows);
  }, database);
}

/** What does not fit together: rows without their owner, one profile twice, counts that are wrong. */
export function torn(all: Tables): readonly string[] {
  const people = new Set(all['people']?.map((row) => row['id']));
  const identities = new Set(all['identities']?.map((row) => row['id']));
  const lost = (table: string, field: string, owners: ReadonlySet<unknown>) =>
    (all[table] ?? [])
      .filter((row) => !owners.has(row[field]))
      .map((row) => `${table}: a row of nobody, ${field} ${String(row[field])}`);
  const urls = (all['identities'] ?? []).map((row) => row['url']);
  const pictured = new Set(all['pictures']?.map((row) => row['identityId']));
  const ledger = all['meta']?.find((row) => row['key'] === 'ledger')?.['value'] as
    { counts: Record<string, number> } | undefined;
  return [
    ...lost('identities', 'personId', people),
    ...lost('changes', 'personId', people),
    ...lost('notes', 'personId', people),
    ...['pictures', 'freshness', 'edits', 'posts'].flatMap((table) => lost(table, 'identityId', identities)),
    ...urls.filter((url, at) => urls.indexOf(url) < at).map((url) => `identities: ${String(url)} twice`),
    ...(all['freshness'] ?? [])
      .filter((row) => !pictured.has(row['identityId']))
      .map(() => 'freshness without a picture'),
    ...Object.entries(all).flatMap(([name, rows]) =>
      name === 'meta' || (ledger?.counts[name] ?? 0) === rows.length
        ? []
        : [`${name}: ${rows.length} rows, ${ledger?.counts[name] ?? 0} counted`],
    ),
  ];
}
