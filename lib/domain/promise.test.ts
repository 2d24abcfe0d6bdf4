import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysLater, duePromised, monthsLater } from './due-dates';
import {
  byUrgency,
  isOpen,
  openThisWeek,
  promiseState,
  promiseTask,
  reminderDue,
  usualDue,
  withPromiseStep,
  type Promised,
  type PromiseStep,
} from './promise';

const zone = 'Europe/Stockholm';
const at = (instant: string) => ({ at: instant, zone });
const promise = (over: Partial<Promised> = {}): Promised => ({
  id: 'p1',
  createdAt: '2026-03-02T09:00:00Z',
  updatedAt: '2026-03-02T09:00:00Z',
  deletedAt: null,
  by: 'theirs',
  personId: 'ana',
  meetingId: null,
  kind: 'other',
  text: 'checklist',
  aboutIds: [],
  madeAt: '2026-03-02T09:00:00Z',
  due: '2026-03-16',
  steps: [],
  ...over,
});

describe('when something promised is due', () => {
  it.each([
    ['Friday at four in the afternoon: the same day', '2026-03-06T15:00:00Z', '2026-03-06'],
    ['[P60] Friday at six in the evening: Monday', '2026-03-06T17:00:00Z', '2026-03-09'],
    ['at five sharp the day is over', '2026-03-04T16:00:00Z', '2026-03-05'],
    ['a minute before it is not', '2026-03-04T15:59:00Z', '2026-03-04'],
    ['Saturday evening: Monday', '2026-03-07T20:00:00Z', '2026-03-09'],
    ['Sunday evening: Monday', '2026-03-08T20:00:00Z', '2026-03-09'],
    ['on the evening of the change to summer time', '2026-03-29T16:00:00Z', '2026-03-30'],
    ['just before midnight of the wall clock', '2026-03-04T22:59:00Z', '2026-03-05'],
    ['just after midnight', '2026-03-04T23:01:00Z', '2026-03-05'],
    ['the last of the year', '2026-12-31T17:00:00Z', '2027-01-01'],
  ])('%s', (_, now, due) => {
    expect(duePromised(at(now))).toBe(due);
  });

  it('follows the wall clock of where the user is', () => {
    expect(duePromised({ at: '2026-03-06T17:00:00Z', zone: 'America/New_York' })).toBe('2026-03-06');
  });

  it('counts calendar months to the end of a shorter one', () => {
    expect(monthsLater('2026-08-31', 6)).toBe('2027-02-28');
    expect(monthsLater('2027-08-31', 6)).toBe('2028-02-29');
    expect(daysLater('2028-02-28', 1)).toBe('2028-02-29');
  });

  it('gives theirs two weeks', () => {
    expect(usualDue('theirs', at('2026-03-02T09:00:00Z'))).toBe('2026-03-16');
  });
});

describe('a promise of theirs', () => {
  const reminded = (day: string): PromiseStep => ({ kind: 'reminded', at: `${day}T09:00:00Z` });

  it('[P61] is worth a friendly reminder after two weeks, and again two weeks after that', () => {
    expect(reminderDue(promise())).toBe('2026-03-16');
    expect(reminderDue(promise({ steps: [reminded('2026-03-20')] }))).toBe('2026-04-03');
  });

  it('[P62] has two more weeks once they said "so sorry, soon", and no third reminder', () => {
    const soon: PromiseStep = { kind: 'acknowledged', at: '2026-03-21T09:00:00Z' };
    expect(reminderDue(promise({ steps: [reminded('2026-03-20'), soon] }))).toBe('2026-04-04');
    const twice = promise({ steps: [reminded('2026-03-20'), soon, reminded('2026-04-04')] });
    expect(reminderDue(twice)).toBeNull();
    expect(promiseTask(twice)).toEqual({ kind: 'decide', promiseId: 'p1', due: '2026-04-18' });
  });

  it('[P63] is let go without a trace in what is open, and can be taken up again', () => {
    const gone = promise({ steps: [{ kind: 'let-go', at: '2026-04-01T09:00:00Z' }] });
    expect([promiseState(gone), isOpen(gone), promiseTask(gone)]).toEqual(['let-go', false, null]);
    const again = promise({ steps: [...gone.steps, { kind: 'reopened', at: '2026-04-02T09:00:00Z' }] });
    expect(isOpen(again)).toBe(true);
  });
});

describe('promises together', () => {
  it('[P65] stand late ones first, the longest late before all', () => {
    const now = at('2026-03-20T09:00:00Z');
    const list = [
      promise({ id: 'a', due: '2026-04-01' }),
      promise({ id: 'b' }),
      promise({ id: 'c', due: '2026-03-01' }),
    ];
    expect(list.toSorted(byUrgency(now)).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('[P64] of mine that fall into this week are counted beside a new one', () => {
    const now = at('2026-03-20T09:00:00Z');
    const due = (id: string, date: string, by: Promised['by'] = 'mine') => promise({ id, due: date, by });
    const list = [
      due('late', '2026-03-01'),
      due('last', '2026-03-26'),
      due('next', '2026-03-27'),
      due('t', '2026-03-21', 'theirs'),
    ];
    expect(openThisWeek(list, now)).toBe(2);
  });

  it('told twice on a day is told once', () => {
    const now = at('2026-03-20T09:00:00Z');
    const once = withPromiseStep(promise(), { kind: 'reminded', at: now.at }, now);
    expect(withPromiseStep(once, { kind: 'reminded', at: '2026-03-20T09:00:05Z' }, now)).toBe(once);
    expect(withPromiseStep(once, { kind: 'reminded', at: '2026-03-21T09:00:00Z' }, now).steps).toHaveLength(2);
  });
});

describe('whatever happens to a promise', () => {
  const steps = fc.array(
    fc.record({
      kind: fc.constantFrom('reminded', 'acknowledged', 'kept', 'let-go', 'reopened') satisfies fc.Arbitrary<
        PromiseStep['kind']
      >,
      at: fc
        .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString()),
    }),
    { maxLength: 12 },
  );

  it('an open one has my next step and its date, a closed one none, and a third reminder is never suggested', () => {
    fc.assert(
      fc.property(steps, fc.constantFrom('mine' as const, 'theirs' as const), (told, by) => {
        const now = promise({ by, steps: told });
        const task = promiseTask(now);
        expect(task !== null).toBe(isOpen(now));
        if (task) expect(task.due).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        const reminders = told.filter(({ kind }) => kind === 'reminded').length;
        if (reminders >= 2) expect(task?.kind).not.toBe('remind');
      }),
    );
  });
});
