import type { PersonTable } from '@/lib/db/person-tables';
import type { Rows } from '@/lib/db/rows';
import { write } from '@/lib/db/write';
import type { ServiceDeps } from './deps';
import { touched } from './stamps';

type Trashed = 'people' | 'meetings' | 'introductions' | 'namesCameUp' | 'reviews' | 'books' | PersonTable;

/** Into the trash, or out of it; kept there for `trashDays`. False: there is no such row. */
export async function setDeleted(deps: ServiceDeps, table: Trashed, id: string, deleted: boolean): Promise<boolean> {
  const deletedAt = deleted ? deps.clock.now().at : null;
  return write(deps.db, [table], async (writer) => {
    const row = (await writer.db.table(table).get(id)) as Rows[Trashed] | undefined;
    if (!row) return false;
    await writer.replace(table, { ...row, ...touched(deps), deletedAt });
    return true;
  });
}
