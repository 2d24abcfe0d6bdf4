import { usualStepDue } from '@/lib/domain/debrief-form';
import { namesIn, nobodysIn, readDebrief, type LineEdits } from '@/lib/domain/debrief-items';
import type { Meeting } from '@/lib/domain/meeting';
import { saidOf, stepOf } from './debrief-input';
import type { ServiceDeps } from './deps';
import { everyName, loadThere } from './load-debrief';
import type { Said } from './said';

/** What the notes of a meeting say, and what is left of them as notes. */
export type SaidInNotes = {
  readonly notes: string;
  readonly said: Said;
  readonly step: Partial<Pick<Meeting, 'nextStep' | 'nextStepDue'>>;
  /** Words of a promise that nobody is said to have made; `null`: each is somebody's. */
  readonly nobodys: string | null;
};

export async function saidInNotes(
  deps: ServiceDeps,
  { personIds, notes, edits }: { personIds: readonly string[]; notes: string; edits: LineEdits },
): Promise<SaidInNotes> {
  const now = deps.clock.now();
  const { people } = await loadThere(deps, personIds);
  const reading = { text: notes, people: people.map(({ id, name }) => ({ personId: id, name })), edits, now };
  const named = namesIn(readDebrief({ ...reading, known: [] })).length > 0;
  const { items, notes: rest } = readDebrief({ ...reading, known: named ? await everyName(deps) : [] });
  const nextStep = stepOf({ nextStep: '' }, items);
  return {
    notes: rest,
    said: saidOf(people, items),
    step: nextStep === '' ? {} : { nextStep, nextStepDue: usualStepDue(now) },
    nobodys: nobodysIn(items),
  };
}
