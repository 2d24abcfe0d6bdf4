import type { Rows } from '@/lib/db/rows';
import type { ServiceDeps } from './deps';
import { changeRow } from './keep-row';

/** Records whose state is told by what happened to them. */
export type SteppedTable = 'promises' | 'introductions' | 'followUps' | 'mentions';

/** The last thing told of a record never happened. Answers with the way back; `null`: there was nothing to take back. */
export async function takeBackStep(
  deps: ServiceDeps,
  table: SteppedTable,
  id: string,
): Promise<(() => Promise<void>) | null> {
  const before = (await deps.db.table(table).get(id)) as Rows[SteppedTable] | undefined;
  if (!before || before.steps.length === 0) return null;
  await setSteps(deps, table, id, before.steps.slice(0, -1));
  return () => setSteps(deps, table, id, before.steps);
}

async function setSteps(
  deps: ServiceDeps,
  table: SteppedTable,
  id: string,
  steps: Rows[SteppedTable]['steps'],
): Promise<void> {
  await changeRow(deps, table, id, (row) => ({ ...row, steps }) as typeof row);
}
