import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promiseLine } from '@/lib/domain/brief-records';
import type { Now } from '@/lib/domain/clock';
import { daysLater } from '@/lib/domain/due-dates';
import { person } from '@/lib/domain/fixtures/kit';
import { followUp, promise } from '@/lib/domain/fixtures/records';
import { followUpState, isFollowUpOpen, type FollowUpStep } from '@/lib/domain/follow-up';
import { introductionState } from '@/lib/domain/introduction';
import { nextSteps } from '@/lib/domain/introduction-next';
import { isOpen, type PromiseStep } from '@/lib/domain/promise';
import { tasksOf, type Task, type TaskRecords } from '@/lib/domain/tasks';
import { todayTasks } from '@/lib/domain/today-tasks';
import { someFollowUp, someIntroduction, someNow, somePromise } from './arbitrary-records';

const people = ['ana', 'sara', 'leo'].map((id) => person({ id, name: id }));
const names = new Map(people.map(({ id, name }) => [id, name]));

function records(over: Partial<TaskRecords>): TaskRecords {
  return { people, meetings: [], promises: [], introductions: [], followUps: [], reviews: [], ...over };
}

function steps(over: Partial<TaskRecords>, now: Now): readonly string[] {
  return tasksOf(records(over), now).map((task) => ('step' in task ? task.step : task.kind));
}

/** A date that can be shown and kept. */
function expectDate(due: string): void {
  expect(Temporal.PlainDate.from(due).toString()).toBe(due);
}

describe('whatever happened, in whatever order it was told', () => {
  it('[P61][P62] a third reminder is suggested nowhere', () => {
    fc.assert(
      fc.property(somePromise, someNow, ({ ...told }, now) => {
        const reminded = told.steps.filter(({ kind }) => kind === 'reminded').length;
        fc.pre(told.by === 'mine' || reminded >= 2);
        expect(steps({ promises: [told] }, now)).not.toContain('remind');
        expect(promiseLine(told, now).task).not.toBe('remind');
        const tasks = tasksOf(records({ promises: [told] }), now);
        const today = todayTasks({ tasks, promises: [told], introductions: [], names, now });
        expect(today.map(({ line }) => line?.task)).not.toContain('remind');
      }),
      { numRuns: 300 },
    );
  });

  it('[P56] a third mail is suggested nowhere', () => {
    fc.assert(
      fc.property(someFollowUp, someNow, (told, now) => {
        fc.pre(told.steps.filter(({ kind }) => kind === 'mailed').length >= 2);
        const found = steps({ followUps: [told] }, now);
        expect(found).not.toContain('write');
        expect(found).not.toContain('write-again');
        expect(['to-write', 'waiting', 'again']).not.toContain(followUpState(told, now));
      }),
      { numRuns: 300 },
    );
  });

  it('[P35] every open loop has my next step and its date; what is over has none', () => {
    fc.assert(
      fc.property(somePromise, someFollowUp, someIntroduction, someNow, (promised, followed, introduced, now) => {
        const of = (over: Partial<TaskRecords>) => tasksOf(records(over), now);
        const mine = of({ promises: [promised] });
        expect(mine).toHaveLength(isOpen(promised) ? 1 : 0);
        const mails = of({ followUps: [followed] });
        expect(mails).toHaveLength(isFollowUpOpen(followed, now) ? 1 : 0);
        const own = of({ introductions: [introduced] });
        const state = introductionState(introduced);
        if (state.outcome === null) expect(own.length).toBeGreaterThan(0);
        if (state.outcome !== null && !state.toMend && (introduced.direction === 'given' || state.thanked))
          expect(own).toEqual([]);
        // Each by itself: two steps of one loop can be told apart.
        expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
        for (const { due } of [...mine, ...mails, ...own]) expectDate(due);
      }),
      { numRuns: 400 },
    );
  });

  it('[P35] a date of the user stands, whatever follows from what happened', () => {
    fc.assert(
      fc.property(someIntroduction, someNow, (introduced, now) => {
        const { next } = introduced;
        const found = nextSteps(introduced, now);
        if (next && found.length > 0) expect(found[0]?.due).toBe(next.due);
      }),
      { numRuns: 200 },
    );
  });

  it('[P8] people are never a task by themselves', () => {
    fc.assert(
      fc.property(someNow, (now) => {
        expect(tasksOf(records({}), now)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

/** Days on which the user looks at what is due and does some of it, as suggested; in between things happen. */
type Day = { readonly wait: number; readonly follow: boolean; readonly happens: string | null };

const days = (kinds: readonly string[]): fc.Arbitrary<readonly Day[]> =>
  fc.array(
    fc.record({
      wait: fc.integer({ min: 0, max: 40 }),
      follow: fc.boolean(),
      happens: fc.option(fc.constantFrom(...kinds), { freq: 4 }),
    }),
    { maxLength: 40 },
  );

function on(date: string): Now {
  return { at: `${date}T12:00:00Z`, zone: 'Europe/Stockholm' };
}

describe('whoever does all that is suggested, for years', () => {
  it('[P62] reminds nobody more than twice of one promise', () => {
    fc.assert(
      fc.property(days(['acknowledged', 'let-go', 'reopened', 'kept']), (told) => {
        let date = '2026-03-02';
        const happened: PromiseStep[] = [];
        const promised = promise({ by: 'theirs', due: '2026-03-16', steps: happened });
        for (const { wait, follow, happens } of told) {
          date = daysLater(date, wait);
          const now = on(date);
          const due = tasksOf(records({ promises: [promised] }), now).filter((task) => task.due <= date);
          const reminds = due.some((task) => task.kind === 'promise' && task.step === 'remind');
          const kind = follow && reminds ? 'reminded' : happens;
          if (kind) happened.push({ kind: kind as 'reminded', at: now.at });
        }
        expect(happened.filter(({ kind }) => kind === 'reminded').length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 200 },
    );
  });

  it('[P55][P56] writes no more than two mails after an event, the second three days after the first or later', () => {
    fc.assert(
      fc.property(days(['called', 'answered', 'said-no', 'planned', 'moved-on', 'reopened']), (told) => {
        let date = '2026-03-02';
        const happened: FollowUpStep[] = [];
        const followed = followUp({ startedOn: date, steps: happened });
        for (const { wait, follow, happens } of told) {
          date = daysLater(date, wait);
          const now = on(date);
          const due = tasksOf(records({ followUps: [followed] }), now).filter((task) => task.due <= date);
          const kind = follow && due.some(isMail) ? 'mailed' : happens;
          if (kind) happened.push({ kind: kind as 'mailed', at: now.at });
        }
        const mailed = happened.filter(({ kind }) => kind === 'mailed').map(({ at }) => at.slice(0, 10));
        expect(mailed.length).toBeLessThanOrEqual(2);
        const [one, two] = mailed;
        if (one && two) expect(two >= daysLater(one, 3)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

function isMail(task: Task): boolean {
  return task.kind === 'follow-up' && (task.step === 'write' || task.step === 'write-again');
}
