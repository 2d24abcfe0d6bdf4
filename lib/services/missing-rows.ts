import { checkCanary, type CanaryVerdict } from '@/lib/db/canary';
import { fileTables, type FileRows } from '@/lib/db/file-tables';
import { readRows } from '@/lib/db/read-rows';
import { replaceDatabase } from '@/lib/db/replace-database';
import type { ImportDeps } from './import-everything';

/** Whether anything is missing that was stored before: `shortfall` with figures, until the user has decided. */
export function checkStorage(deps: Pick<ImportDeps, 'db' | 'canary'>): Promise<CanaryVerdict> {
  return checkCanary(deps.db, deps.canary);
}

/**
 * "Go on with what is there": what can still be read is copied into a new database, and the damaged one is set aside as
 * it is. The other way is to restore a file (`importEverything`), which sets it aside as well.
 */
export async function goOnWithWhatIsThere(deps: ImportDeps): Promise<void> {
  const verdict = await checkCanary(deps.db, deps.canary);
  const nothing = verdict.kind === 'shortfall' && verdict.shortfall.unreadable;
  await replaceDatabase(deps.db, nothing ? noRows : await readRows(deps.db), `prefika-${deps.ids.next()}`, deps);
}

const noRows = Object.fromEntries(fileTables.map((table) => [table, []])) as unknown as FileRows;
