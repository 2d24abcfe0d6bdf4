import { isDueDate } from '@/lib/domain/due-dates';
import { maxPromiseText, usualDue, withPromiseStep, type Promised, type PromiseStep } from '@/lib/domain/promise';
import type { ServiceDeps } from './deps';
import { addRow, changeRow, withoutLastStep } from './keep-row';
import { setDeleted } from './trash';

/** Why something cannot be written down as it is. */
export type PromiseProblem =
  | { readonly kind: 'no-text' }
  | { readonly kind: 'text-too-long'; readonly max: number }
  | { readonly kind: 'no-date' }
  | { readonly kind: 'no-such-promise' };

export type PromiseInput = Pick<Promised, 'by' | 'personId' | 'text'> &
  Partial<Pick<Promised, 'meetingId' | 'kind' | 'aboutIds' | 'due'>>;

export type SavedPromise =
  { readonly ok: true; readonly promise: Promised } | { readonly ok: false; readonly problem: PromiseProblem };

export async function makePromise(deps: ServiceDeps, input: PromiseInput): Promise<SavedPromise> {
  const now = deps.clock.now();
  const fields = { ...input, text: input.text.trim(), due: input.due ?? usualDue(input.by, now) };
  const problem = promiseProblem(deps, fields);
  if (problem) return { ok: false, problem };
  const { by, personId, text, due, meetingId = null, kind = 'other', aboutIds = [] } = fields;
  const row = { by, personId, text, due, meetingId, kind, aboutIds, madeAt: now.at, steps: [] };
  return { ok: true, promise: await addRow(deps, 'promises', row) };
}

/** What is said otherwise about it: its words, its day, whose it is. */
export async function editPromise(
  deps: ServiceDeps,
  id: string,
  patch: Partial<Pick<Promised, 'text' | 'due' | 'by' | 'kind' | 'aboutIds'>>,
): Promise<SavedPromise> {
  const known = await deps.db.promises.get(id);
  if (!known) return { ok: false, problem: { kind: 'no-such-promise' } };
  const problem = promiseProblem(deps, { ...known, ...patch });
  if (problem) return { ok: false, problem };
  const promise = await changeRow(deps, 'promises', id, (row) => ({
    ...row,
    ...patch,
    text: (patch.text ?? row.text).trim(),
  }));
  return promise ? { ok: true, promise } : { ok: false, problem: { kind: 'no-such-promise' } };
}

/** Something happened to it; whatever really happened can be told. `takeBackStep` is the way back. */
export function tellPromise(deps: ServiceDeps, id: string, kind: PromiseStep['kind']): Promise<Promised | null> {
  const now = deps.clock.now();
  return changeRow(deps, 'promises', id, (row) => withPromiseStep(row, { kind, at: now.at }, now));
}

/** The last thing told never happened. */
export function takeBackPromiseStep(deps: ServiceDeps, id: string): Promise<Promised | null> {
  return changeRow(deps, 'promises', id, withoutLastStep);
}

export function deletePromise(deps: ServiceDeps, id: string): Promise<boolean> {
  return setDeleted(deps, 'promises', id, true);
}

export function restorePromise(deps: ServiceDeps, id: string): Promise<boolean> {
  return setDeleted(deps, 'promises', id, false);
}

export function promiseProblem(
  { clock }: Pick<ServiceDeps, 'clock'>,
  { text, due }: Pick<Promised, 'text' | 'due'>,
): PromiseProblem | null {
  if (text.trim() === '') return { kind: 'no-text' };
  if (text.trim().length > maxPromiseText) return { kind: 'text-too-long', max: maxPromiseText };
  return isDueDate(due, clock.now()) ? null : { kind: 'no-date' };
}
