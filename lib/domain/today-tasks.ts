import { promiseLine } from './brief-records';
import type { PromiseLine } from './brief-records.types';
import type { Now } from './clock';
import { introductionState, type Introduction, type Party } from './introduction';
import { whomOf } from './introduction-next';
import { promisesKeptBy } from './introduction-promise';
import type { Promised } from './promise';
import type { RecordRef } from './record';
import { dueTasks, lateBy, type Task } from './tasks';
import type { TodayPerson } from './today';

/** Something of mine that is due: one line with its one action. */
export type TodayTask = {
  readonly kind: 'task';
  readonly task: Task;
  readonly people: readonly TodayPerson[];
  readonly daysLate: number;
  /** Of a promise: the line that it has everywhere. */
  readonly line: PromiseLine | null;
  /** Of an introduction: whom the step concerns, and the other one; empty where that is I. */
  readonly pair: { readonly name: string; readonly other: string } | null;
  /** `null`: it is about nobody in particular. */
  readonly from: RecordRef | null;
};

type Input = {
  readonly tasks: readonly Task[];
  readonly promises: readonly Promised[];
  readonly introductions: readonly Introduction[];
  readonly names: ReadonlyMap<string, string>;
  readonly now: Now;
};

/** Late ones first, and whom one would like to hear of at the end: it is for when there is time. A promised introduction that was begun stands there with its own next step alone. */
export function todayTasks({ tasks, promises, introductions, names, now }: Input): readonly TodayTask[] {
  const due = dueTasks(tasks, now);
  const inOrder = [...due.filter((task) => !isWish(task)), ...due.filter(isWish)];
  return inOrder.flatMap((task): readonly TodayTask[] => {
    const promise = task.kind === 'promise' ? promises.find(({ id }) => id === task.promiseId) : undefined;
    if (promise && introductions.some((each) => isOnItsWay(each) && promisesKeptBy(each, [promise]).length > 0))
      return [];
    const introduction =
      task.kind === 'introduction' ? introductions.find(({ id }) => id === task.introductionId) : undefined;
    const people = task.personIds.flatMap((personId) => {
      const name = names.get(personId);
      return name === undefined ? [] : [{ personId, name }];
    });
    return [
      {
        kind: 'task',
        task,
        people,
        daysLate: lateBy(task, now),
        line: promise ? promiseLine(promise, now) : null,
        pair: introduction && task.kind === 'introduction' ? pairOf(introduction, task, names) : null,
        from: refOf(task),
      },
    ];
  });
}

function isWish({ kind }: Task): boolean {
  return kind === 'cadence' || kind === 'review';
}

function isOnItsWay(introduction: Introduction): boolean {
  const { outcome, madeAt } = introductionState(introduction);
  return introduction.deletedAt === null && outcome === null && madeAt === null;
}

function pairOf(
  introduction: Introduction,
  task: Extract<Task, { readonly kind: 'introduction' }>,
  names: ReadonlyMap<string, string>,
): { readonly name: string; readonly other: string } {
  const { a, b, direction } = introduction;
  const called = ({ personId, name }: Party) => (personId && names.get(personId)) || name;
  const whom = whomOf(introduction, { kind: task.step, side: task.side });
  if (direction === 'received') return { name: called(whom ?? b), other: whom && whom !== b ? called(b) : '' };
  return whom === b ? { name: called(b), other: called(a) } : { name: called(a), other: called(b) };
}

function refOf(task: Task): RecordRef | null {
  switch (task.kind) {
    case 'promise':
      return { kind: 'promise', id: task.promiseId };
    case 'introduction':
      return { kind: 'introduction', id: task.introductionId };
    case 'follow-up':
      return { kind: 'follow-up', id: task.followUpId };
    case 'thank':
    case 'next-step':
    case 'meet-again':
      return { kind: 'meeting', id: task.meetingId };
    case 'cadence':
      return { kind: 'person', id: task.personIds[0] ?? '' };
    case 'review':
      return null;
  }
}
