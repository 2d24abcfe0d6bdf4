import type { Rows } from '@/lib/db/rows';
import type { ServiceDeps } from './deps';
import { takeBackFollowUpStep } from './follow-ups';
import { takeBackIntroductionSteps } from './introductions';
import { changeRow, withoutLastStep } from './keep-row';

/** Records whose state is told by what happened to them. */
export type SteppedTable = 'promises' | 'introductions' | 'followUps' | 'mentions';

/** The last thing told of a record never happened. Answers with the way back; `null`: there was nothing to take back. */
export async function takeBackStep(
  deps: ServiceDeps,
  table: SteppedTable,
  id: string,
): Promise<(() => Promise<void>) | null> {
  if (table === 'followUps') return takeBackFollowUpStep(deps, id);
  if (table === 'introductions') return takeBackIntroductionSteps(deps, id);
  let before: Rows[SteppedTable]['steps'] = [];
  await changeRow(deps, table, id, (row) => {
    before = row.steps;
    return withoutLastStep(row);
  });
  return before.length === 0 ? null : () => setSteps(deps, table, id, before);
}

async function setSteps(
  deps: ServiceDeps,
  table: SteppedTable,
  id: string,
  steps: Rows[SteppedTable]['steps'],
): Promise<void> {
  await changeRow(deps, table, id, (row) => ({ ...row, steps }) as typeof row);
}
