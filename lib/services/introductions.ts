import { todayOf } from '@/lib/domain/due-dates';
import type { Introduction, IntroductionStep, Party } from '@/lib/domain/introduction';
import type { Kept } from '@/lib/domain/record';
import type { ServiceDeps } from './deps';
import { addRow, changeRow } from './keep-row';
import { setDeleted } from './trash';

export type IntroductionProblem = { readonly kind: 'no-name' | 'same-person' | 'no-such-introduction' };

export type IntroductionInput = Pick<Introduction, 'direction' | 'a' | 'b'> &
  Partial<Omit<Introduction, keyof Kept | 'direction' | 'a' | 'b' | 'steps'>>;

export type SavedIntroduction =
  | { readonly ok: true; readonly introduction: Introduction }
  | { readonly ok: false; readonly problem: IntroductionProblem };

/** Begins as an idea. The mode is the one used last, unless told. */
export async function startIntroduction(deps: ServiceDeps, input: IntroductionInput): Promise<SavedIntroduction> {
  const problem = introductionProblem(input);
  if (problem) return { ok: false, problem };
  const { by = null, meetingId = null, favour = false, next = null } = input;
  const fields = {
    direction: input.direction,
    a: tidy(input.a),
    b: tidy(input.b),
    by: by && tidy(by),
    meetingId,
    favour,
    next,
    mode: input.mode ?? (await lastMode(deps)),
    startedOn: input.startedOn ?? todayOf(deps.clock.now()),
    steps: [],
  };
  const introduction = await addRow(deps, 'introductions', { ...fields, personIds: partyIds(fields) });
  return { ok: true, introduction };
}

export async function editIntroduction(
  deps: ServiceDeps,
  id: string,
  patch: Partial<Pick<Introduction, 'a' | 'b' | 'by' | 'favour' | 'mode' | 'next'>>,
): Promise<SavedIntroduction> {
  const known = await deps.db.introductions.get(id);
  if (!known) return { ok: false, problem: { kind: 'no-such-introduction' } };
  const problem = introductionProblem({ ...known, ...patch });
  if (problem) return { ok: false, problem };
  const introduction = await changeRow(deps, 'introductions', id, (row) => {
    const edited = { ...row, ...patch };
    return { ...edited, personIds: partyIds(edited) };
  });
  return introduction ? { ok: true, introduction } : { ok: false, problem: { kind: 'no-such-introduction' } };
}

/** Something happened; the user's own next step was for before it, and falls away. */
export function tellIntroduction(
  deps: ServiceDeps,
  id: string,
  ...steps: readonly StepTold[]
): Promise<Introduction | null> {
  const { at } = deps.clock.now();
  return changeRow(deps, 'introductions', id, (row) => ({
    ...row,
    next: null,
    steps: [...row.steps, ...steps.map((step) => ({ ...step, at }))],
  }));
}

type StepTold = IntroductionStep extends infer Each ? (Each extends unknown ? Omit<Each, 'at'> : never) : never;

/** The last things told never happened; `next` comes back as it was, where it is given. */
export function takeBackIntroductionSteps(
  deps: ServiceDeps,
  id: string,
  count = 1,
  next: Introduction['next'] = null,
): Promise<Introduction | null> {
  return changeRow(deps, 'introductions', id, (row) => ({
    ...row,
    next,
    steps: row.steps.slice(0, Math.max(0, row.steps.length - count)),
  }));
}

export function deleteIntroduction(deps: ServiceDeps, id: string): Promise<boolean> {
  return setDeleted(deps, 'introductions', id, true);
}

export function restoreIntroduction(deps: ServiceDeps, id: string): Promise<boolean> {
  return setDeleted(deps, 'introductions', id, false);
}

function introductionProblem({
  a,
  b,
  direction,
}: Pick<Introduction, 'a' | 'b' | 'direction'>): IntroductionProblem | null {
  const named = (party: Party) => party.name.trim() !== '' || party.personId !== null;
  if (!named(b) || (direction === 'given' && !named(a))) return { kind: 'no-name' };
  return a.personId !== null && a.personId === b.personId ? { kind: 'same-person' } : null;
}

export function partyIds({ a, b, by }: Pick<Introduction, 'a' | 'b' | 'by'>): readonly string[] {
  return [...new Set([a, b, by].flatMap((party) => party?.personId ?? []))];
}

function tidy(party: Party): Party {
  return { ...party, name: party.name.trim(), why: party.why.trim() };
}

/** The mode used last; before there was one, in person, which does most good. */
export async function lastMode({ db }: ServiceDeps): Promise<Introduction['mode']> {
  const rows = await db.introductions.toArray();
  return rows.toSorted((x, y) => y.updatedAt.localeCompare(x.updatedAt))[0]?.mode ?? 'in-person';
}
