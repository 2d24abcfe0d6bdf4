import { dayOf, daysLater } from './due-dates';
import type { Now } from './clock';
import { introductionState, sides, type Introduction, type Party, type Side } from './introduction';
import type { PlainDate } from './reading';

/** What I do next about an introduction, and by when. */
export type NextStep = {
  readonly kind: 'ask' | 'wait' | 'introduce' | 'check' | 'outcome' | 'mend' | 'thank' | 'decide' | 'own';
  /** Whom it concerns, where it is one of the two. */
  readonly side: Side | null;
  readonly due: PlainDate;
  /** The user's own words, for `own` and `mend`; empty where there are none. */
  readonly text: string;
};

/** I ask within this many days of the idea; an answer is waited for as long again. */
const askDays = 2;
const answerDays = 7;
/** Each of the two is called about a week later (`practices.md` 41). */
export const checkDays = 7;
const outcomeDays = 7;

/**
 * Every open introduction has at least one step of mine with a date (`practices.md` 35); a closed one none, but for
 * mending one that went badly and thanking who brought us together. The user's own words and date come before those
 * that follow from what happened; without words of their own the steps stay and only their date is another.
 */
export function nextSteps(introduction: Introduction, now: Now): readonly NextStep[] {
  const { next } = introduction;
  const steps = stepsThatFollow(introduction, now);
  const [first] = steps;
  if (!next || !first) return steps;
  const text = next.text.trim();
  if (first.kind === 'mend' || first.kind === 'thank') return [{ ...first, ...next, text }, ...steps.slice(1)];
  const thank = steps.filter(({ kind }) => kind === 'thank');
  if (text !== '') return [{ kind: 'own', side: null, text, due: next.due }, ...thank];
  return [...steps.filter(({ kind }) => kind !== 'thank').map((each) => ({ ...each, due: next.due })), ...thank];
}

/** What follows from what happened alone. */
export function stepsThatFollow(introduction: Introduction, now: Now): readonly NextStep[] {
  if (introduction.deletedAt !== null) return [];
  const state = introductionState(introduction);
  const lastDay = lastDayOf(introduction, now);
  const thank = introduction.direction === 'received' && state.madeAt !== null && !state.thanked;
  return [
    ...(state.outcome === null ? openSteps(introduction, now, lastDay) : []),
    ...(state.toMend ? [step('mend', daysLater(lastDay, askDays))] : []),
    ...(thank ? [step('thank', daysLater(dayOf(state.madeAt ?? '', now), 1))] : []),
  ];
}

/** Whom a step concerns; `null`: both. */
export function whomOf(
  { a, b, by, direction }: Pick<Introduction, 'a' | 'b' | 'by' | 'direction'>,
  { kind, side }: Pick<NextStep, 'kind' | 'side'>,
): Party | null {
  if (kind === 'thank' || (kind === 'wait' && direction === 'received')) return by ?? b;
  return side === null ? null : { a, b }[side];
}

function openSteps(introduction: Introduction, now: Now, lastDay: PlainDate): readonly NextStep[] {
  const state = introductionState(introduction);
  const given = introduction.direction === 'given';
  if (state.madeAt !== null) {
    const due = daysLater(dayOf(state.madeAt, now), checkDays);
    // Of one that I was given I know myself how it goes.
    if (!given) return [step('outcome', due)];
    const checks = sides.filter((side) => !state.checked[side]).map((side) => step('check', due, side));
    return checks.length > 0 ? checks : [step('outcome', daysLater(lastDay, outcomeDays))];
  }
  if (sides.some((side) => state.consent[side] === 'no')) return [step('decide', lastDay)];
  if (!given) return [step('wait', daysLater(lastDay, answerDays), 'b')];
  // Of one that came up over coffee, the one who sat there knows: the other is asked first.
  const order = introduction.meetingId === null ? sides : sides.toReversed();
  const toAsk = order.find((side) => state.consent[side] === 'not-asked');
  if (toAsk) return [step('ask', daysLater(lastDay, askDays), toAsk)];
  const waiting = sides.find((side) => state.consent[side] === 'asked');
  if (waiting) return [step('wait', daysLater(lastDay, answerDays), waiting)];
  return [step('introduce', lastDay)];
}

function lastDayOf({ steps, startedOn }: Introduction, now: Now): PlainDate {
  const last = steps.at(-1);
  return last ? dayOf(last.at, now) : startedOn;
}

function step(kind: NextStep['kind'], due: PlainDate, side: Side | null = null): NextStep {
  return { kind, side, due, text: '' };
}
