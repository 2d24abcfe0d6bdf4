import type { Now } from './clock';
import { dayOf, daysFrom, daysLate, daysLater, duePromised, todayOf } from './due-dates';
import type { Instant, PlainDate } from './reading';
import type { Kept } from './record';

/** What it takes to keep a promise: each has a draft of its own to do it now. */
export type PromiseKind = 'introduction' | 'book' | 'link' | 'other';

/** What happened to a promise, in the order in which it was told. Whatever really happened can be told. */
export type PromiseStep = {
  readonly kind: 'reminded' | 'acknowledged' | 'kept' | 'let-go' | 'reopened';
  readonly at: Instant;
};

/** Something I said I would do (`mine`) or they said they would do (`theirs`). */
export type Promised = Kept & {
  readonly by: 'mine' | 'theirs';
  /** The other one: to whom I promised, or who promised me. */
  readonly personId: string;
  /** Where it was said; `null` where it was written down by itself. */
  readonly meetingId: string | null;
  readonly kind: PromiseKind;
  /** The thing, as it was typed: "intro to Sara". */
  readonly text: string;
  /** Whom it is about: the ones to be introduced. */
  readonly aboutIds: readonly string[];
  readonly madeAt: Instant;
  readonly due: PlainDate;
  readonly steps: readonly PromiseStep[];
};

export const maxPromiseText = 300;
/** A friendly reminder is suggested after so many days; the user may choose otherwise. */
export const reminderDays = 14;
/** More than so many are never suggested; whatever was sent anyway can be written down. */
export const maxReminders = 2;

export type PromiseState = 'open' | 'kept' | 'let-go';

/** The last word counts: a promise let go and reopened is open. */
export function promiseState({ steps }: Pick<Promised, 'steps'>): PromiseState {
  const last = steps.findLast(({ kind }) => kind === 'kept' || kind === 'let-go' || kind === 'reopened');
  return last?.kind === 'kept' || last?.kind === 'let-go' ? last.kind : 'open';
}

export function isOpen(promise: Promised): boolean {
  return promise.deletedAt === null && promiseState(promise) === 'open';
}

/** Late ones first, the longest overdue before all; then by date, mine before theirs. */
export function byUrgency(now: Now): (a: Promised, b: Promised) => number {
  return (a, b) =>
    daysLate(b.due, now) - daysLate(a.due, now) ||
    a.due.localeCompare(b.due) ||
    a.by.localeCompare(b.by) ||
    a.id.localeCompare(b.id);
}

/** My next step about an open promise: do it (mine), remind them (theirs), or decide whether to let it go. */
export type PromiseTask = {
  readonly kind: 'do' | 'remind' | 'decide';
  readonly promiseId: string;
  readonly due: PlainDate;
};

export function promiseTask(promise: Promised, days: number = reminderDays): PromiseTask | null {
  if (!isOpen(promise)) return null;
  if (promise.by === 'mine') return { kind: 'do', promiseId: promise.id, due: promise.due };
  const due = reminderDue(promise, days);
  if (due !== null) return { kind: 'remind', promiseId: promise.id, due };
  return { kind: 'decide', promiseId: promise.id, due: afterLastWord(promise, days) };
}

/**
 * The day from which a reminder is suggested: the promise's own date, and after each reminder or "so sorry, soon" two
 * weeks later (`practices.md` 61, 62). `null` once two were sent: a third is never suggested.
 */
export function reminderDue(promise: Promised, days: number = reminderDays): PlainDate | null {
  if (promise.steps.filter(({ kind }) => kind === 'reminded').length >= maxReminders) return null;
  return afterLastWord(promise, days);
}

/** The date that a promise is given unless the user says otherwise: mine as soon as I am home, theirs in two weeks. */
export function usualDue(by: Promised['by'], now: Now, days: number = reminderDays): PlainDate {
  return by === 'mine' ? duePromised(now) : daysLater(todayOf(now), days);
}

/** Told twice is told once: the same step again on the same day is the double click of a user. */
export function withPromiseStep(promise: Promised, step: PromiseStep, now: Now): Promised {
  const last = promise.steps.at(-1);
  if (last?.kind === step.kind && dayOf(last.at, now) === dayOf(step.at, now)) return promise;
  return { ...promise, steps: [...promise.steps, step] };
}

/** What they kept, and what I kept, newest first: being good to one's word shows (`practices.md` 66). */
export function keptPromises(promises: readonly Promised[], by: Promised['by']): readonly Promised[] {
  return promises
    .filter((each) => each.by === by && each.deletedAt === null && promiseState(each) === 'kept')
    .toSorted((a, b) => (b.steps.at(-1)?.at ?? '').localeCompare(a.steps.at(-1)?.at ?? ''));
}

/** How many of mine are due in the seven days from today, late ones among them: told beside a new date, never refused. */
export function openThisWeek(promises: readonly Promised[], now: Now): number {
  const today = todayOf(now);
  return promises.filter((each) => each.by === 'mine' && isOpen(each) && daysFrom(today, each.due) < 7).length;
}

/** So many days after the last reminder or their last word; before there was one, the promise's own date. */
function afterLastWord({ steps, due }: Promised, days: number): PlainDate {
  const told = steps.findLast(({ kind }) => kind === 'reminded' || kind === 'acknowledged');
  return told ? laterOf(daysLater(dateOf(told.at), days), due) : due;
}

/** A step's own day; the zone it was told in is not kept, and a day more or less is no matter for two weeks. */
function dateOf(at: Instant): PlainDate {
  return at.slice(0, 10);
}

function laterOf(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}
