import { readRows } from '@/lib/db/read-rows';
import type { ServiceDeps } from './deps';
import { fileFormat, fileVersion, type ExportFile } from './file-format';

/** Everything that is stored, at one moment: one read transaction over all tables. */
export async function exportEverything(deps: Pick<ServiceDeps, 'db' | 'clock'>): Promise<ExportFile> {
  const rows = await readRows(deps.db);
  return { format: fileFormat, version: fileVersion, exportedAt: deps.clock.now().at, rows };
}
