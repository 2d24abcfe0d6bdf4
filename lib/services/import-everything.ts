import { replaceDatabase, type OnProgress, type ReplaceDeps } from '@/lib/db/replace-database';
import type { CheckedImport } from './check-import';
import type { ServiceDeps } from './deps';

/** Where the pointer to the database in use and its canary are kept. */
export type ImportDeps = ServiceDeps & ReplaceDeps;

/** What the file holds takes the place of everything, or nothing changes. Pages that are open begin anew after it. */
export async function importEverything(
  deps: ImportDeps,
  checked: CheckedImport,
  onProgress?: OnProgress,
): Promise<void> {
  await replaceDatabase(deps.db, checked.rows, `prefika-${deps.ids.next()}`, deps, { onProgress });
}
