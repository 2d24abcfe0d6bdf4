import type { Rows } from '@/lib/db/rows';
import { write } from '@/lib/db/write';
import type { Instant, PlainDate } from '@/lib/domain/reading';
import { touchedAt, touchProblem, type TouchProblem } from '@/lib/domain/touch';
import type { ServiceDeps } from './deps';
import { touched } from './stamps';
import { touchesOf } from './steps-with-contacts';
import type { SteppedTable } from './take-back-step';

/** A contact, or something that was told of a record: which, and when it was said to have happened. */
export type Happened =
  | { readonly table: 'touches'; readonly id: string }
  | { readonly table: SteppedTable; readonly id: string; readonly kind: string; readonly at: Instant };

export type MovedStep =
  | { readonly ok: true; readonly undo: () => Promise<void> }
  | { readonly ok: false; readonly problem: TouchProblem | { readonly kind: 'not-there' } };

/** It happened on another day than it was told; a contact that came with it moves along. */
export async function moveStep(deps: ServiceDeps, what: Happened, day: PlainDate): Promise<MovedStep> {
  const now = deps.clock.now();
  const problem = touchProblem(day, now);
  if (problem) return { ok: false, problem };
  const former = await setTime(deps, what, touchedAt(day, now));
  if (former === null) return { ok: false, problem: { kind: 'not-there' } };
  return { ok: true, undo: async () => void (await setTime(deps, former.what, former.at)) };
}

/** Answers with where it is to be found now, and when it was before. */
async function setTime(
  deps: ServiceDeps,
  what: Happened,
  at: Instant,
): Promise<{ readonly what: Happened; readonly at: Instant } | null> {
  return write(deps.db, [what.table, 'touches'], async (writer) => {
    if (what.table === 'touches') {
      const touch = await writer.db.touches.get(what.id);
      if (!touch) return null;
      await writer.replace('touches', { ...touch, at, ...touched(deps) });
      return { what, at: touch.at };
    }
    const row = (await writer.db.table(what.table).get(what.id)) as Rows[SteppedTable] | undefined;
    const index = row?.steps.findIndex((step) => step.kind === what.kind && step.at === what.at) ?? -1;
    if (!row || index < 0) return null;
    const steps = row.steps.map((step, each) => (each === index ? { ...step, at } : step));
    await writer.replace(what.table, { ...row, steps, ...touched(deps) } as typeof row);
    const contacts = await touchesOf(writer, what.id, index, index + 1);
    await writer.replace('touches', ...contacts.map((touch) => ({ ...touch, at, ...touched(deps) })));
    return { what: { ...what, at }, at: what.at };
  });
}
