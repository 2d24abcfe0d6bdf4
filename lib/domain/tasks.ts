import type { Now } from './clock';
import { dayOf, daysLater, daysFrom, monthsLater, todayOf } from './due-dates';
import { asOne, followUpTask, type FollowUp, type FollowUpTask } from './follow-up';
import type { Introduction, Side } from './introduction';
import { nextSteps, whomOf, type NextStep } from './introduction-next';
import { nextReview, isResting, type Review } from './lost-touch';
import type { Meeting } from './meeting';
import { endOf, isHeld, isPlanned } from './meeting-rules';
import { ms } from './moments';
import type { Person } from './person';
import { promiseTask, reminderDays, type Promised, type PromiseTask } from './promise';
import type { Instant, PlainDate } from './reading';
import { lastTouch, type Touch } from './touch';

/** What there is to do, computed from what is recorded: no timer ever writes one, and closing the record ends it. */
export type Task = TaskBody & {
  /** The same for the same thing, from day to day: `promise:ID:do`. */
  readonly id: string;
  readonly due: PlainDate;
  readonly personIds: readonly string[];
};

export type TaskBody =
  | { readonly kind: 'promise'; readonly promiseId: string; readonly step: PromiseTask['kind']; readonly text: string }
  | {
      readonly kind: 'introduction';
      readonly introductionId: string;
      readonly step: NextStep['kind'];
      readonly side: Side | null;
      readonly text: string;
    }
  | { readonly kind: 'follow-up'; readonly followUpId: string; readonly step: FollowUpTask['kind'] }
  | { readonly kind: 'thank'; readonly meetingId: string }
  | { readonly kind: 'next-step'; readonly meetingId: string; readonly text: string }
  | { readonly kind: 'meet-again'; readonly meetingId: string }
  | { readonly kind: 'cadence' }
  | { readonly kind: 'review' };

export type TaskRecords = {
  readonly people: readonly Person[];
  readonly meetings: readonly Meeting[];
  readonly promises: readonly Promised[];
  readonly introductions: readonly Introduction[];
  readonly followUps: readonly FollowUp[];
  readonly reviews: readonly Review[];
  /** Of people whom the user wants to hear of every so often. */
  readonly touches?: readonly Touch[];
  /** Days until a reminder of a promise of theirs is suggested. */
  readonly reminderDays?: number;
};

/** A thank-you that comes later than this would only surprise. */
export const thankDays = 30;
/** "Meet again in…" falls silent by itself after a year. */
export const meetAgainDays = 366;

/** Every task there is, whenever it is due: late ones first, then by date. People who rest have none made for them. */
export function tasksOf(records: TaskRecords, now: Now): readonly Task[] {
  return tasksWith(records.people, everyTask(records, now));
}

/** Those whose people are all there: what concerns somebody in the trash waits with them. */
export function tasksWith(
  people: readonly Pick<Person, 'id' | 'deletedAt'>[],
  tasks: readonly Task[],
): readonly Task[] {
  const there = new Set(people.filter((person) => person.deletedAt === null).map((person) => person.id));
  return tasks.filter((task) => task.personIds.every((id) => there.has(id)));
}

/** Before it is asked whether their people are there; `people` need hold only those with a cadence. */
export function everyTask(records: TaskRecords, now: Now): readonly Task[] {
  const all = [
    ...promiseTasks(records),
    ...introductionTasks(records, now),
    ...followUpTasks(records, now),
    ...meetingTasks(records, now),
    ...cadenceTasks(records, now),
    ...reviewTasks(records, now),
  ];
  return all.toSorted((a, b) => a.due.localeCompare(b.due) || a.id.localeCompare(b.id));
}

/** What is due today or late. */
export function dueTasks(tasks: readonly Task[], now: Now): readonly Task[] {
  const today = todayOf(now);
  return tasks.filter((task) => task.due <= today);
}

function promiseTasks({ promises, reminderDays: days = reminderDays }: TaskRecords): readonly Task[] {
  return promises.flatMap((promise) => {
    const task = promiseTask(promise, days);
    if (!task) return [];
    const { kind: step, due } = task;
    const id = `promise:${promise.id}:${step}`;
    return [
      { id, kind: 'promise', promiseId: promise.id, step, text: promise.text, due, personIds: [promise.personId] },
    ];
  });
}

function introductionTasks({ introductions }: TaskRecords, now: Now): readonly Task[] {
  return introductions.flatMap((introduction) =>
    nextSteps(introduction, now).map(({ kind: step, side, due, text }): Task => ({
      id: ['introduction', introduction.id, step, side ?? ''].join(':'),
      kind: 'introduction',
      introductionId: introduction.id,
      step,
      side,
      text,
      due,
      personIds: partyIds(introduction, { kind: step, side }),
    })),
  );
}

/** Whom a step concerns, where they are remembered: one of the two, who brought us together, or both. */
function partyIds(introduction: Introduction, step: Pick<NextStep, 'kind' | 'side'>): readonly string[] {
  const whom = whomOf(introduction, step);
  return (whom ? [whom] : [introduction.a, introduction.b]).flatMap((party) => party.personId ?? []);
}

function followUpTasks({ followUps }: TaskRecords, now: Now): readonly Task[] {
  return asOne(followUps).flatMap((followUp) => {
    const task = followUpTask(followUp, now);
    if (!task) return [];
    const id = `follow-up:${followUp.id}:${task.kind}`;
    return [
      {
        id,
        kind: 'follow-up',
        followUpId: followUp.id,
        step: task.kind,
        due: task.due,
        personIds: [followUp.personId],
      },
    ];
  });
}

/** After a meeting: the thank-you within a day, the step agreed, and "meet again in…" until something is planned. */
function meetingTasks({ meetings }: TaskRecords, now: Now): readonly Task[] {
  return meetings
    .filter((meeting) => isHeld(meeting, now))
    .flatMap((meeting): readonly Task[] => {
      const personIds = meeting.personIds;
      const tasks: Task[] = [];
      const { thanks, nextStepDue, meetAgainOn } = meeting;
      const ended = dayOf(endOf(meeting), now);
      if (thanks?.wanted === true && thanks.saidAt === null && daysFrom(ended, todayOf(now)) <= thankDays) {
        const due = daysLater(ended, 1);
        tasks.push({ id: `thank:${meeting.id}`, kind: 'thank', meetingId: meeting.id, due, personIds });
      }
      if (nextStepDue && meeting.nextStep.trim() !== '') {
        const text = meeting.nextStep.trim();
        tasks.push({
          id: `next:${meeting.id}`,
          kind: 'next-step',
          meetingId: meeting.id,
          text,
          due: nextStepDue,
          personIds,
        });
      }
      if (meetAgainOn && daysFrom(meetAgainOn, todayOf(now)) <= meetAgainDays && !metSince(meeting, meetings)) {
        tasks.push({
          id: `again:${meeting.id}`,
          kind: 'meet-again',
          meetingId: meeting.id,
          due: meetAgainOn,
          personIds,
        });
      }
      return tasks;
    });
}

function metSince(meeting: Meeting, meetings: readonly Meeting[]): boolean {
  return meetings.some(
    (later) =>
      later.deletedAt === null &&
      later.cancelledAt === null &&
      ms(later.start) > ms(meeting.start) &&
      meeting.personIds.every((id) => later.personIds.includes(id)),
  );
}

/** Only for whom the user chose to hear of every so often (`practices.md` 8), and has nothing planned with. */
function cadenceTasks({ people, meetings, touches = [], reviews }: TaskRecords, now: Now): readonly Task[] {
  return people.flatMap((person): readonly Task[] => {
    if (typeof person.cadence !== 'number' || isResting(person)) return [];
    const own = meetings.filter((meeting) => meeting.personIds.includes(person.id));
    if (own.some((meeting) => isPlanned(meeting, now))) return [];
    // A mail counts as much as a coffee: it is about hearing of each other.
    const last = lastTouch({ personId: person.id, touches, meetings: own, now });
    const kept = keptIn(reviews, person.id);
    // Whoever was never met is waited for since they were remembered.
    const since = last?.at ?? person.createdAt;
    const from = kept && ms(kept) > ms(since) ? kept : since;
    const due = monthsLater(dayOf(from, now), person.cadence);
    return [{ id: `cadence:${person.id}:${due}`, kind: 'cadence', due, personIds: [person.id] }];
  });
}

/** When they were last kept in a review: then the time begins anew. */
function keptIn(reviews: readonly Review[], personId: string): Instant | undefined {
  return reviews
    .filter(({ deletedAt, cards }) => {
      return deletedAt === null && cards.some((card) => card.personId === personId && card.answer === 'keep');
    })
    .map(({ at }) => at)
    .toSorted((a, b) => ms(b) - ms(a))[0];
}

/** The next look at people lost sight of; only once there was a first. */
function reviewTasks({ reviews }: TaskRecords, now: Now): readonly Task[] {
  const due = nextReview(reviews, now);
  return due === null ? [] : [{ id: `review:${due}`, kind: 'review', due, personIds: [] }];
}

/** How late a task is, in days; 0 on its day and before. */
export function lateBy(task: Pick<Task, 'due'>, now: Now): number {
  return Math.max(0, daysFrom(task.due, todayOf(now)));
}
