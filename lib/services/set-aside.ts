import { replaceDatabase, type OnProgress } from '@/lib/db/replace-database';
import { dropSetAside as drop, listSetAside as list, rowsSetAside, type SetAside } from '@/lib/db/set-aside';
import type { ImportDeps } from './import-everything';

export type { SetAside } from '@/lib/db/set-aside';

/** Databases that were damaged or restored over, the latest first; dropping one is the user's choice. */
export function listSetAside(deps: Pick<ImportDeps, 'databases' | 'canary'>): Promise<readonly SetAside[]> {
  return list(deps);
}

export function dropSetAside(deps: Pick<ImportDeps, 'canary'>, name: string): Promise<void> {
  return drop(name, deps);
}

/** What can be read in it takes the place of everything; what is in use now is set aside in its stead. */
export async function restoreSetAside(deps: ImportDeps, name: string, onProgress?: OnProgress): Promise<void> {
  const rows = await rowsSetAside(name);
  await replaceDatabase(deps.db, rows, `prefika-${deps.ids.next()}`, deps, { onProgress, keepOld: true });
}
