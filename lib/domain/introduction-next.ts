import { dayOf, daysLater } from './due-dates';
import type { Now } from './clock';
import { introductionState, sides, type Introduction, type Side } from './introduction';
import type { PlainDate } from './reading';

/** What I do next about an introduction, and by when. */
export type NextStep = {
  readonly kind: 'ask' | 'wait' | 'introduce' | 'check' | 'outcome' | 'mend' | 'thank' | 'decide' | 'own';
  /** Whom it concerns, where it is one of the two. */
  readonly side: Side | null;
  readonly due: PlainDate;
  /** The user's own words, for `own`. */
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
 * mending one that went badly and thanking who brought us together.
 */
export function nextSteps(introduction: Introduction, now: Now): readonly NextStep[] {
  if (introduction.deletedAt !== null) return [];
  const state = introductionState(introduction);
  const lastDay = lastDayOf(introduction, now);
  const thank = introduction.direction === 'received' && state.madeAt !== null && !state.thanked;
  const closing: readonly NextStep[] = [
    ...(state.toMend ? [step('mend', daysLater(lastDay, askDays))] : []),
    ...(thank ? [step('thank', daysLater(dayOf(state.madeAt ?? '', now), 1))] : []),
  ];
  if (state.outcome !== null) return closing;
  if (introduction.next) return [{ kind: 'own', side: null, ...introduction.next }, ...closing];
  return [...openSteps(introduction, now, lastDay), ...closing];
}

function openSteps(introduction: Introduction, now: Now, lastDay: PlainDate): readonly NextStep[] {
  const state = introductionState(introduction);
  if (state.madeAt !== null) {
    const due = daysLater(dayOf(state.madeAt, now), checkDays);
    const own: readonly Side[] = introduction.direction === 'received' ? ['b'] : sides;
    const checks = own.filter((side) => !state.checked[side]).map((side) => step('check', due, side));
    return checks.length > 0 ? checks : [step('outcome', daysLater(lastDay, outcomeDays))];
  }
  if (sides.some((side) => state.consent[side] === 'no')) return [step('decide', lastDay)];
  if (introduction.direction === 'received') return [step('wait', daysLater(lastDay, answerDays), 'b')];
  const toAsk = sides.find((side) => state.consent[side] === 'not-asked');
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
