import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Now } from '@/lib/domain/clock';
import { dailyName, isDailyDue, nextDaily } from '@/lib/domain/daily-file';
import { againDates, usualStepDue } from '@/lib/domain/debrief-form';
import { daysFrom, daysLate, daysLater, duePromised, isDueDate, monthsLater } from '@/lib/domain/due-dates';
import { firstMeeting, person } from '@/lib/domain/fixtures/kit';
import { followUp, introduction, promise } from '@/lib/domain/fixtures/records';
import { followUpState, followUpTask, isSoonAgain } from '@/lib/domain/follow-up';
import { nextSteps } from '@/lib/domain/introduction-next';
import { nextReview } from '@/lib/domain/lost-touch';
import { isDebriefOpen } from '@/lib/domain/meeting-rules';
import { reminderDue, usualDue } from '@/lib/domain/promise';
import { dueTasks, tasksOf, type TaskRecords } from '@/lib/domain/tasks';
import { outOfTheBlue } from '@/lib/domain/touch';
import { someFollowUp, someIntroduction, somePromise } from './arbitrary-records';

const zone = 'Europe/Stockholm';
const now = (at: string, where = zone): Now => ({ at, zone: where });
const made = (at: string) => introduction({ steps: [{ kind: 'made', mode: 'mail', at }] });
const mailed = (...days: string[]) => followUp({ steps: days.map((at) => ({ kind: 'mailed' as const, at })) });
const people = ['ana', 'sara', 'leo'].map((id) => person({ id, name: id }));
const records = (over: Partial<TaskRecords>): TaskRecords => ({
  people,
  meetings: [],
  promises: [],
  introductions: [],
  followUps: [],
  reviews: [],
  ...over,
});
const review = (at: string) => ({ id: 'r', createdAt: at, updatedAt: at, deletedAt: null, at, cards: [] });

describe('month ends and leap days', () => {
  it.each([
    ['[P22] 31 August and six months', monthsLater('2026-08-31', 6), '2027-02-28'],
    ['[P22] 31 August and six months, before a leap day', monthsLater('2027-08-31', 6), '2028-02-29'],
    ['[P22] in six months, told on the last of August', againDates(now('2026-08-31T10:00:00Z')).months6, '2027-02-28'],
    ['[P22] in two weeks, across a leap day', againDates(now('2028-02-20T10:00:00Z')).weeks2, '2028-03-05'],
    ['[P22] in six weeks, across the new year', againDates(now('2026-12-01T10:00:00Z')).weeks6, '2027-01-12'],
    ['a next step in a week, across a leap day', usualStepDue(now('2028-02-26T10:00:00Z')), '2028-03-04'],
    [
      '[P28] a review of 31 December comes again',
      nextReview([review('2026-12-31T10:00:00Z')], now('2027-01-01T10:00:00Z')),
      '2027-02-28',
    ],
    [
      '[P28] and before a leap day',
      nextReview([review('2027-12-31T10:00:00Z')], now('2028-01-01T10:00:00Z')),
      '2028-02-29',
    ],
    ['[P60] promised on the last evening of the year', duePromised(now('2026-12-31T18:00:00Z')), '2027-01-01'],
    ['[P60] promised on the evening before a leap day', duePromised(now('2028-02-28T18:00:00Z')), '2028-02-29'],
    ['theirs in two weeks, across a leap day', usualDue('theirs', now('2028-02-20T10:00:00Z')), '2028-03-05'],
    [
      '[P61] a reminder two weeks after one of the last of January',
      reminderDue(
        promise({ by: 'theirs', due: '2028-01-01', steps: [{ kind: 'reminded', at: '2028-01-31T10:00:00Z' }] }),
      ),
      '2028-02-14',
    ],
    [
      '[P41] made on the last but two of a leap February',
      nextSteps(made('2028-02-27T10:00:00Z'), now('2028-02-28T10:00:00Z'))[0]?.due,
      '2028-03-05',
    ],
    [
      '[P55] mailed on 27 February of a leap year',
      followUpTask(mailed('2028-02-27T10:00:00Z'), now('2028-02-28T10:00:00Z'))?.due,
      '2028-03-01',
    ],
    [
      '[P56] the second on 26 February of a leap year',
      followUpTask(mailed('2028-02-20T10:00:00Z', '2028-02-26T10:00:00Z'), now('2028-02-27T10:00:00Z'))?.due,
      '2028-03-04',
    ],
  ])('%s', (_, found, due) => {
    expect(found).toBe(due);
  });

  it('a cadence of months from the last of a month comes on the last of a shorter one', () => {
    const meetings = [firstMeeting({ personIds: ['ana'], start: '2026-11-30T10:00:00Z' })];
    const tracked = [person({ id: 'ana', cadence: 3 })];
    const [task] = tasksOf(records({ people: tracked, meetings }), now('2026-12-05T10:00:00Z'));
    expect(task?.due).toBe('2027-02-28');
  });
});

describe('midnight', () => {
  const lateEvening = '2026-03-04T22:59:00Z';
  const afterMidnight = '2026-03-04T23:01:00Z';

  it.each([
    ['a promise', () => [duePromised(now(lateEvening)), duePromised(now(afterMidnight))], ['2026-03-05', '2026-03-05']],
    [
      'a next step',
      () => [usualStepDue(now(lateEvening)), usualStepDue(now(afterMidnight))],
      ['2026-03-11', '2026-03-12'],
    ],
    [
      'the second mail',
      () => [lateEvening, afterMidnight].map((at) => followUpTask(mailed(at), now('2026-03-05T10:00:00Z'))?.due),
      ['2026-03-07', '2026-03-08'],
    ],
    [
      'a call after an introduction',
      () => [lateEvening, afterMidnight].map((at) => nextSteps(made(at), now('2026-03-05T10:00:00Z'))[0]?.due),
      ['2026-03-11', '2026-03-12'],
    ],
    [
      'a review',
      () => [lateEvening, afterMidnight].map((at) => nextReview([review(at)], now('2026-03-05T10:00:00Z'))),
      ['2026-05-04', '2026-05-05'],
    ],
  ])('%s belongs to the day that the wall clock showed', (_, found, due) => {
    expect(found()).toEqual(due);
  });

  it('what is due stands there from its first minute, and is late only from the next day on', () => {
    const promised = promise({ by: 'mine', personId: 'ana', due: '2026-03-05' });
    const due = (at: string) => dueTasks(tasksOf(records({ promises: [promised] }), now(at)), now(at)).length;
    expect([due('2026-03-04T22:59:59Z'), due('2026-03-04T23:00:00Z')]).toEqual([0, 1]);
    const late = (at: string) => daysLate('2026-03-05', now(at));
    expect([late('2026-03-05T22:59:59Z'), late('2026-03-05T23:00:00Z')]).toEqual([0, 1]);
  });

  it('[P48] three days are three midnights', () => {
    const told = mailed('2026-03-04T22:50:00Z');
    expect([isSoonAgain(told, now('2026-03-06T22:59:00Z')), isSoonAgain(told, now('2026-03-06T23:00:00Z'))]).toEqual([
      true,
      false,
    ]);
    expect(followUpState(told, now('2026-03-06T22:59:00Z'))).toBe('waiting');
    expect(followUpState(told, now('2026-03-06T23:00:00Z'))).toBe('again');
  });

  it('[P56] seven days after the second mail it is over by itself', () => {
    const told = mailed('2026-03-01T10:00:00Z', '2026-03-04T22:50:00Z');
    const state = (at: string) => followUpState(told, now(at));
    expect([state('2026-03-10T22:59:00Z'), state('2026-03-10T23:00:00Z')]).toEqual(['last-wait', 'moved-on']);
  });

  it('the daily file has the date of the wall clock, and one day has one file', () => {
    expect([dailyName(now(lateEvening)), dailyName(now(afterMidnight))]).toEqual([
      'prefika-2026-03-04.json',
      'prefika-2026-03-05.json',
    ]);
    const state = {
      way: 'folder',
      folder: '',
      last: { at: '2026-03-04T08:00:00Z', name: '', mark: 'a:1' },
      problem: null,
    } as const;
    expect([isDailyDue(state, 'a:2', now(lateEvening)), isDailyDue(state, 'a:2', now(afterMidnight))]).toEqual([
      false,
      true,
    ]);
    expect([nextDaily(state, now(lateEvening)), nextDaily(state, now(afterMidnight))]).toEqual([
      '2026-03-05',
      '2026-03-05',
    ]);
  });
});

describe('the nights on which the clock is changed', () => {
  it.each([
    ['forward', '2026-03-27T10:00:00Z', '2026-03-29T21:59:00Z', '2026-03-29T22:00:00Z'],
    ['back', '2026-10-23T10:00:00Z', '2026-10-25T22:59:00Z', '2026-10-25T23:00:00Z'],
  ])('%s: three days are three days', (_, first, lastMinute, nextDay) => {
    expect(followUpState(mailed(first), now(lastMinute))).toBe('waiting');
    expect(followUpState(mailed(first), now(nextDay))).toBe('again');
  });

  it('[P60] five in the afternoon is five in the afternoon, before and after', () => {
    expect(duePromised(now('2026-03-27T15:59:00Z'))).toBe('2026-03-27');
    expect(duePromised(now('2026-03-27T16:00:00Z'))).toBe('2026-03-30');
    expect(duePromised(now('2026-03-30T14:59:00Z'))).toBe('2026-03-30');
    expect(duePromised(now('2026-03-30T15:00:00Z'))).toBe('2026-03-31');
  });

  it('a day that has no midnight, where the clock jumps over it, is a day like others', () => {
    // In Santiago the clock goes from 23:59 to 01:00.
    const there = (at: string) => now(at, 'America/Santiago');
    expect(duePromised(there('2026-09-05T23:00:00Z'))).toBe('2026-09-07');
    expect(daysLate('2026-09-05', there('2026-09-06T04:00:00Z'))).toBe(1);
    expect(usualStepDue(there('2026-09-06T04:00:00Z'))).toBe('2026-09-13');
  });

  it('a debrief stays open for fourteen times twenty-four hours', () => {
    const held = firstMeeting({ start: '2026-03-20T10:00:00Z', minutes: 60, debriefedAt: null });
    expect(isDebriefOpen(held, now('2026-04-03T10:59:00Z'))).toBe(true);
    expect(isDebriefOpen(held, now('2026-04-03T11:00:00Z'))).toBe(false);
  });

  it('[P14] ninety days of silence are ninety midnights', () => {
    const met = firstMeeting({ personIds: ['ana'], start: '2026-01-10T10:00:00Z' });
    const silent = (at: string) => outOfTheBlue({ personId: 'ana', meetings: [met], touches: [], now: now(at) });
    expect(silent('2026-04-09T21:59:00Z')).toBeNull();
    expect(silent('2026-04-09T22:00:00Z')).toBe(90);
  });
});

describe('two machines in two zones', () => {
  const zones = ['Pacific/Auckland', 'Europe/Stockholm', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu'];
  const twoZones = fc.tuple(fc.constantFrom(...zones), fc.constantFrom(...zones));
  const moment = fc
    .integer({ min: 0, max: 800 * 24 * 60 })
    .map((minutes) => Temporal.Instant.from('2026-01-01T00:00:00Z').add({ minutes }).toString());

  it('a date that was agreed is the same day on both', () => {
    fc.assert(
      fc.property(somePromise, moment, twoZones, (promised, at, [here, there]) => {
        const dues = [here, there].map((where) =>
          tasksOf(records({ promises: [promised] }), now(at, where)).map(({ due, id }) => `${id} ${due}`),
        );
        expect(dues[0]).toEqual(dues[1]);
        const meetings = [firstMeeting({ nextStep: 'x', nextStepDue: '2026-05-05', meetAgainOn: '2028-12-31' })];
        const agreed = [here, there].map((where) =>
          tasksOf(records({ meetings }), now('2027-01-01T12:00:00Z', where)).map(({ due }) => due),
        );
        expect(agreed[0]).toEqual(['2026-05-05', '2028-12-31']);
        expect(agreed[1]).toEqual(agreed[0]);
      }),
      { numRuns: 100 },
    );
  });

  it('a date counted from what happened differs by one day at most, and nothing is there twice', () => {
    fc.assert(
      fc.property(someIntroduction, someFollowUp, moment, twoZones, (introduced, followed, at, [here, there]) => {
        const all = [here, there].map((where) =>
          tasksOf(records({ introductions: [introduced], followUps: [followed] }), now(at, where)),
        );
        const [mine = [], yours = []] = all;
        for (const { id, due } of mine) {
          const same = yours.find((task) => task.id === id);
          if (same) expect(Math.abs(daysFrom(due, same.due))).toBeLessThanOrEqual(1);
        }
        for (const tasks of all) expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
      }),
      { numRuns: 100 },
    );
  });

  it('whoever travels west within a day makes nothing late that was not', () => {
    expect(daysLate('2026-03-05', now('2026-03-05T21:00:00Z', 'Pacific/Auckland'))).toBe(1);
    expect(daysLate('2026-03-05', now('2026-03-05T21:00:00Z', 'America/Los_Angeles'))).toBe(0);
    expect(daysLater('2026-03-05', 0)).toBe('2026-03-05');
  });
});

describe('dates that nobody can mean', () => {
  it.each(['2226-03-05', '1826-03-05', '2026-02-30', '', 'tomorrow', '2026-13-01', '-000001-01-01'])(
    '"%s" is refused',
    (date) => expect(isDueDate(date, now('2026-03-05T10:00:00Z'))).toBe(false),
  );
  it.each(['2026-03-05', '2028-02-29', '2035-03-05', '2016-04-01'])('%s is taken', (date) =>
    expect(isDueDate(date, now('2026-03-05T10:00:00Z'))).toBe(true),
  );
});
