import type { Rows } from '@/lib/db/rows';
import { write } from '@/lib/db/write';
import type { Kept } from '@/lib/domain/record';
import type { ServiceDeps } from './deps';
import { made, touched } from './stamps';

/** Tables of what a user makes about people, each row by itself. */
export type KeptTable = {
  readonly [K in keyof Rows]: Rows[K] extends Kept ? K : never;
}[keyof Rows];

/** A new row; it is on the disk before this answers, since somebody typed it. */
export async function addRow<K extends KeptTable>(
  deps: ServiceDeps,
  table: K,
  fields: Omit<Rows[K], keyof Kept>,
): Promise<Rows[K]> {
  const row = { ...made(deps), ...fields } as unknown as Rows[K];
  await write(deps.db, [table], (writer) => writer.add(table, row), { durability: 'strict' });
  return row;
}

/** What is different about a row there is; read and written in one transaction. `null`: there is no such row. */
export async function changeRow<K extends KeptTable>(
  deps: ServiceDeps,
  table: K,
  id: string,
  change: (row: Rows[K]) => Rows[K],
): Promise<Rows[K] | null> {
  return write(
    deps.db,
    [table],
    async (writer) => {
      const row = (await writer.db.table(table).get(id)) as Rows[K] | undefined;
      if (!row) return null;
      const changed = change(row);
      if (changed === row) return row;
      const stamped = { ...changed, ...touched(deps) };
      await writer.replace(table, stamped);
      return stamped;
    },
    { durability: 'strict' },
  );
}

/** The last thing told of a record never happened; a record of which nothing was told stays as it is. */
export function withoutLastStep<T extends { readonly steps: readonly unknown[] }>(row: T): T {
  return row.steps.length > 0 ? { ...row, steps: row.steps.slice(0, -1) } : row;
}
