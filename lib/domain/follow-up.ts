import type { Now } from './clock';
import { dayOf, daysFrom, daysLater, todayOf } from './due-dates';
import type { Instant, PlainDate } from './reading';
import type { Kept } from './record';

/** What happened after an event, in the order in which it was told. */
export type FollowUpStep = {
  readonly kind: 'mailed' | 'called' | 'answered' | 'said-no' | 'planned' | 'moved-on' | 'reopened';
  readonly at: Instant;
};

/** A short sequence after an event: a mail, the same mail once more three days later, then stop. */
export type FollowUp = Kept & {
  readonly personId: string;
  /** The event, a meeting of that kind; `null` where there was none. */
  readonly meetingId: string | null;
  /** What they said or wrote that is praised first (`practices.md` 53). */
  readonly topic: string;
  readonly subject: string;
  /** The very words that were sent; the second mail has the same. */
  readonly body: string;
  readonly startedOn: PlainDate;
  readonly steps: readonly FollowUpStep[];
};

/** The same words again after so many days; after the second mail it closes by itself. */
export const againDays = 3;
export const closesAfterDays = 7;
/** A third mail is never suggested. */
export const maxMails = 2;

export type FollowUpState =
  'to-write' | 'waiting' | 'again' | 'last-wait' | 'answered' | 'planned' | 'said-no' | 'moved-on';

export function followUpState(followUp: Pick<FollowUp, 'steps'>, now: Now): FollowUpState {
  const since = followUp.steps.findLastIndex(({ kind }) => kind === 'reopened');
  const last = followUp.steps.slice(since + 1).findLast(({ kind }) => kind !== 'mailed' && kind !== 'called');
  if (last && last.kind !== 'reopened') return last.kind as FollowUpState;
  const mails = followUp.steps.filter(({ kind }) => kind === 'mailed');
  const mailed = mails.at(-1);
  if (!mailed) return 'to-write';
  const days = daysFrom(dayOf(mailed.at, now), todayOf(now));
  if (mails.length < maxMails) return days >= againDays ? 'again' : 'waiting';
  return days >= closesAfterDays ? 'moved-on' : 'last-wait';
}

const open: readonly FollowUpState[] = ['to-write', 'waiting', 'again', 'last-wait', 'answered'];

export function isFollowUpOpen(followUp: FollowUp, now: Now): boolean {
  return followUp.deletedAt === null && open.includes(followUpState(followUp, now));
}

/** My next step and its date, for every follow-up that is open; `null` for one that is over. */
export type FollowUpTask = {
  readonly kind: 'write' | 'write-again' | 'await' | 'plan';
  readonly due: PlainDate;
};

export function followUpTask(followUp: FollowUp, now: Now): FollowUpTask | null {
  if (followUp.deletedAt !== null) return null;
  const last = followUp.steps.at(-1);
  const lastDay = last ? dayOf(last.at, now) : followUp.startedOn;
  switch (followUpState(followUp, now)) {
    case 'to-write':
      return { kind: 'write', due: daysLater(followUp.startedOn, 1) };
    case 'waiting':
    case 'again':
      return { kind: 'write-again', due: daysLater(mailedOn(followUp, now) ?? lastDay, againDays) };
    case 'last-wait':
      return { kind: 'await', due: daysLater(mailedOn(followUp, now) ?? lastDay, closesAfterDays) };
    case 'answered':
      return { kind: 'plan', due: daysLater(lastDay, 1) };
    case 'planned':
    case 'said-no':
    case 'moved-on':
      return null;
  }
}

/**
 * Somebody who was two people until they were joined may have two follow-ups after one event: they go on as one, with
 * all that happened in either, so that both together suggest no third mail.
 */
export function asOne(followUps: readonly FollowUp[]): readonly FollowUp[] {
  const there = followUps.filter(({ deletedAt }) => deletedAt === null);
  return [...Map.groupBy(there, sequenceOf).values()].flatMap((same) => {
    const [first] = same.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id));
    if (!first || same.length === 1) return same;
    return [{ ...first, steps: same.flatMap(({ steps }) => steps).toSorted((a, b) => a.at.localeCompare(b.at)) }];
  });
}

/** The same for follow-ups that go on as one. */
export function sequenceOf({ id, personId, meetingId }: FollowUp): string {
  return meetingId ? `${personId} ${meetingId}` : id;
}

/** Whether another mail or call would come within three days of one without an answer: said quietly, never refused. */
export function isSoonAgain(followUp: Pick<FollowUp, 'steps'>, now: Now): boolean {
  const answered = followUp.steps.findLastIndex(({ kind }) => kind === 'answered');
  const last = followUp.steps.slice(answered + 1).findLast(({ kind }) => kind === 'mailed' || kind === 'called');
  return last !== undefined && daysFrom(dayOf(last.at, now), todayOf(now)) < againDays;
}

function mailedOn({ steps }: FollowUp, now: Now): PlainDate | null {
  const mailed = steps.findLast(({ kind }) => kind === 'mailed');
  return mailed ? dayOf(mailed.at, now) : null;
}
