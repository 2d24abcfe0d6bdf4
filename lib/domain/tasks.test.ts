import { describe, expect, it } from 'vitest';
import { firstMeeting, meeting, now, person } from './fixtures/kit';
import { dueTasks, tasksOf, type TaskRecords } from './tasks';
import type { Meeting } from './meeting';

const records = (over: Partial<TaskRecords> = {}): TaskRecords => ({
  people: [person(), person({ id: 'sara', name: 'Sara Lind' })],
  meetings: [],
  promises: [],
  introductions: [],
  followUps: [],
  reviews: [],
  ...over,
});
const held = (patch: Partial<Meeting>) => firstMeeting({ id: 'held', start: '2026-11-25T13:00:00Z', ...patch });
const kinds = (over: Partial<TaskRecords>) => tasksOf(records(over), now).map(({ id, due }) => `${id} ${due}`);

describe('tasks', () => {
  it('[P8] nobody is tracked until that is chosen: 500 people make no reminder', () => {
    const people = Array.from({ length: 500 }, (_, at) => person({ id: `p${at}` }));
    expect(tasksOf(records({ people }), now)).toEqual([]);
  });

  it('[P20] a thank-you that was wanted is due within a day, and over once it was said', () => {
    const wanted = held({ thanks: { wanted: true, saidAt: null } });
    expect(kinds({ meetings: [wanted] })).toEqual(['thank:held 2026-11-26']);
    expect(kinds({ meetings: [held({ thanks: { wanted: true, saidAt: now.at } })] })).toEqual([]);
    expect(kinds({ meetings: [held({ thanks: { wanted: false, saidAt: null } })] })).toEqual([]);
  });

  it('[P22] "meet again" is due on its day, until a later meeting with the same people is planned or held', () => {
    const again = held({ meetAgainOn: '2027-02-28' });
    expect(kinds({ meetings: [again] })).toEqual(['again:held 2027-02-28']);
    expect(kinds({ meetings: [again, meeting()] })).toEqual([]);
    expect(kinds({ meetings: [again, meeting({ cancelledAt: now.at })] })).toEqual(['again:held 2027-02-28']);
  });

  it('[P7] who rests has no reminder made, and keeps everything', () => {
    const meetings = [firstMeeting()];
    expect(kinds({ people: [person({ cadence: 6 })], meetings })).toEqual(['cadence:ana:2026-09-12 2026-09-12']);
    expect(kinds({ people: [person({ cadence: 'rest' })], meetings })).toEqual([]);
    expect(kinds({ people: [person({ cadence: 6 })], meetings: [...meetings, meeting()] })).toEqual([]);
  });

  it('[P8] somebody chosen and never met comes up that long after they were remembered, met or written to later', () => {
    const never = person({ cadence: 6, createdAt: '2026-03-10T09:00:00Z' });
    expect(kinds({ people: [never] })).toEqual(['cadence:ana:2026-09-10 2026-09-10']);
    const touches = [
      { ...never, id: 'mail', personId: 'ana', kind: 'mail' as const, at: '2026-10-05T09:00:00Z', note: '' },
    ];
    expect(kinds({ people: [never], touches })).toEqual(['cadence:ana:2027-04-05 2027-04-05']);
  });

  it('[P28] keep begins the time anew: whoever was not met for years is not late the day they are kept', () => {
    const people = [person({ cadence: 6 })];
    const card = { personId: 'ana', answer: 'keep' as const };
    const review = { ...person({ id: 'review' }), at: '2026-11-20T09:00:00Z', cards: [card] };
    const meetings = [firstMeeting()];
    const due = (each: typeof review) =>
      kinds({ people, meetings, reviews: [each] }).filter((id) => id.startsWith('cadence'));
    expect(due(review)).toEqual(['cadence:ana:2027-05-20 2027-05-20']);
    expect(due({ ...review, deletedAt: now.at })).toEqual(['cadence:ana:2026-09-12 2026-09-12']);
  });

  it('what is due stands late ones first; what is ahead, and people in the trash, are left out', () => {
    const meetings = [
      held({ thanks: { wanted: true, saidAt: null }, nextStep: 'Send the list', nextStepDue: '2026-11-20' }),
      held({ id: 'gone', personIds: ['sara'], thanks: { wanted: true, saidAt: null } }),
      held({ id: 'later', nextStep: 'Lunch', nextStepDue: '2026-12-20' }),
    ];
    const people = [person(), person({ id: 'sara', deletedAt: now.at })];
    const due = dueTasks(tasksOf(records({ people, meetings }), now), now);
    expect(due.map(({ id }) => id)).toEqual(['next:held', 'thank:held']);
  });
});
