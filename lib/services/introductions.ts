import { isDueDate, todayOf } from '@/lib/domain/due-dates';
import type { Introduction, IntroductionStep, Party } from '@/lib/domain/introduction';
import type { Kept } from '@/lib/domain/record';
import type { ServiceDeps } from './deps';
import { addRow, changeRow } from './keep-row';
import { takeBackSteps, tellWithContact, type Contact } from './steps-with-contacts';
import { setDeleted } from './trash';

export const maxIntroductionText = { name: 200, words: 2_000 } as const;

/** Where in an introduction something is wrong: one of those in it, what I do next, or what is told of its end. */
export type IntroductionPart = 'a' | 'b' | 'by' | 'next' | 'why' | 'lesson';

export type IntroductionProblem =
  | { readonly kind: 'no-name' | 'same-person'; readonly of: IntroductionPart }
  | { readonly kind: 'no-date' | 'no-such-introduction' }
  | { readonly kind: 'text-too-long'; readonly max: number; readonly of: IntroductionPart };

export type IntroductionInput = Pick<Introduction, 'direction' | 'a' | 'b'> &
  Partial<Omit<Introduction, keyof Kept | 'direction' | 'a' | 'b' | 'steps'>>;

export type SavedIntroduction =
  | { readonly ok: true; readonly introduction: Introduction }
  | { readonly ok: false; readonly problem: IntroductionProblem };

/** Begins as an idea. The mode is the one used last, unless told. */
export async function startIntroduction(deps: ServiceDeps, input: IntroductionInput): Promise<SavedIntroduction> {
  const problem = introductionProblem(deps, { next: null, by: null, ...input });
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
  const problem = introductionProblem(deps, { ...known, ...patch });
  if (problem) return { ok: false, problem };
  const introduction = await changeRow(deps, 'introductions', id, (row) => {
    const { a, b, by } = { ...row, ...patch };
    const edited = { ...row, ...patch, a: tidy(a), b: tidy(b), by: by && tidy(by) };
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
  return changeRow(deps, 'introductions', id, (row) => withSteps(deps, row, steps));
}

/** It happened by writing to somebody: a contact too. */
export function tellIntroductionWritten(
  deps: ServiceDeps,
  id: string,
  step: StepTold,
  contact: Contact,
): Promise<Introduction | null> {
  return tellWithContact(
    deps,
    'introductions',
    id,
    (row) => withSteps(deps, row, [step]),
    () => contact,
  );
}

function withSteps<T extends Introduction>({ clock }: ServiceDeps, row: T, steps: readonly StepTold[]): T {
  const { at } = clock.now();
  return { ...row, next: null, steps: [...row.steps, ...steps.map((step) => ({ ...cutStep(step), at }))] };
}

export type StepTold = IntroductionStep extends infer Each ? (Each extends unknown ? Omit<Each, 'at'> : never) : never;

/** It did not go well: why, what was learnt, and what I do to mend it, all told at once. */
export async function tellWentBadly(
  deps: ServiceDeps,
  id: string,
  { why, lesson, mend }: { readonly why: string; readonly lesson: string; readonly mend: Introduction['next'] },
): Promise<SavedIntroduction> {
  const tooLong = firstTooLong({ why, lesson, next: mend?.text ?? '' }, maxIntroductionText.words);
  if (tooLong) return { ok: false, problem: tooLong };
  const now = deps.clock.now();
  if (mend && !isDueDate(mend.due, now)) return { ok: false, problem: { kind: 'no-date' } };
  const step = { kind: 'went-badly', why: why.trim(), lesson: lesson.trim(), at: now.at } as const;
  const introduction = await changeRow(deps, 'introductions', id, (row) => ({
    ...row,
    next: mend && { ...mend, text: mend.text.trim() },
    steps: [...row.steps, step],
  }));
  return introduction ? { ok: true, introduction } : { ok: false, problem: { kind: 'no-such-introduction' } };
}

/** The last things told never happened; `next` comes back as it was, where it is given. Answers with the way back. */
export function takeBackIntroductionSteps(
  deps: ServiceDeps,
  id: string,
  count = 1,
  next: Introduction['next'] = null,
): Promise<(() => Promise<void>) | null> {
  return takeBackSteps(deps, 'introductions', id, count, { next });
}

/** What happened, and my own next step, exactly as they were. */
export function putBackIntroduction(
  deps: ServiceDeps,
  id: string,
  { steps, next }: Pick<Introduction, 'steps' | 'next'>,
): Promise<Introduction | null> {
  return changeRow(deps, 'introductions', id, (row) => ({ ...row, steps, next }));
}

export function deleteIntroduction(deps: ServiceDeps, id: string): Promise<boolean> {
  return setDeleted(deps, 'introductions', id, true);
}

export function restoreIntroduction(deps: ServiceDeps, id: string): Promise<boolean> {
  return setDeleted(deps, 'introductions', id, false);
}

function introductionProblem(
  { clock }: Pick<ServiceDeps, 'clock'>,
  { a, b, by, direction, next }: Pick<Introduction, 'a' | 'b' | 'by' | 'direction' | 'next'>,
): IntroductionProblem | null {
  const named = (party: Party) => party.name.trim() !== '' || party.personId !== null;
  if (direction === 'given' && !named(a)) return { kind: 'no-name', of: 'a' };
  if (!named(b)) return { kind: 'no-name', of: 'b' };
  if (a.personId !== null && a.personId === b.personId) return { kind: 'same-person', of: 'b' };
  const { name, words } = maxIntroductionText;
  const tooLong =
    firstTooLong({ a: a.name, b: b.name, by: by?.name ?? '' }, name) ??
    firstTooLong({ a: a.why, b: b.why, by: by?.why ?? '', next: next?.text ?? '' }, words);
  if (tooLong) return tooLong;
  return next && !isDueDate(next.due, clock.now()) ? { kind: 'no-date' } : null;
}

function firstTooLong(
  texts: Partial<Record<IntroductionPart, string>>,
  max: number,
): Extract<IntroductionProblem, { readonly kind: 'text-too-long' }> | null {
  const parts = Object.keys(texts) as IntroductionPart[];
  const of = parts.find((part) => (texts[part] ?? '').trim().length > max);
  return of ? { kind: 'text-too-long', max, of } : null;
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
  const used = rows.flatMap(({ steps, mode, createdAt }) => {
    const made = steps.findLast((step) => step.kind === 'made');
    return { mode: made?.mode ?? mode, at: made?.at ?? createdAt };
  });
  return used.toSorted((x, y) => y.at.localeCompare(x.at))[0]?.mode ?? 'in-person';
}

/** What is told of an end has its own form, which says where it is too long. */
function cutStep(step: StepTold): StepTold {
  if (step.kind !== 'went-badly') return step;
  const { words } = maxIntroductionText;
  return { ...step, why: step.why.slice(0, words), lesson: step.lesson.slice(0, words) };
}
