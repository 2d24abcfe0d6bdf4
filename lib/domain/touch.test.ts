import { describe, expect, it } from 'vitest';
import { firstMeeting, meeting, now } from './fixtures/kit';
import { lastMet, lastTouch, outOfTheBlue, touchedAt, touchProblem, type Touch, type TouchKind } from './touch';

const touch = (kind: TouchKind, at: string): Touch => ({
  id: `${kind}:${at}`,
  createdAt: at,
  updatedAt: at,
  deletedAt: null,
  personId: 'ana',
  kind,
  at,
  note: '',
});
const contacts = (touches: readonly Touch[] = [], met = [firstMeeting(), meeting()]) => ({
  personId: 'ana',
  touches,
  meetings: met,
  now,
});

describe('the last contact', () => {
  it('[P15] a comment moves the last contact alone, not the last meeting', () => {
    const commented = contacts([touch('comment', '2026-10-01T08:00:00Z')]);
    expect(lastTouch(commented)).toEqual({ at: '2026-10-01T08:00:00Z', kind: 'comment' });
    expect(lastMet(commented)).toBe(firstMeeting().start);
  });

  it('a meeting of which nothing was written down but that we met is one all the same', () => {
    const met = touch('met', '2026-11-01T08:00:00Z');
    expect(lastMet(contacts([met]))).toBe(met.at);
    expect(lastMet(contacts([{ ...met, deletedAt: met.at }]))).toBe(firstMeeting().start);
    expect(lastMet(contacts([touch('met', '2020-01-01T08:00:00Z')]))).toBe(firstMeeting().start);
  });

  it('is the meeting where nothing came after it, and nothing where there was nothing', () => {
    expect(lastTouch(contacts([touch('like', '2026-01-01T08:00:00Z')]))).toEqual({
      at: firstMeeting().start,
      kind: 'met',
    });
    expect(lastTouch(contacts([], []))).toBeNull();
  });

  it('[P14] ninety days of silence before a meeting are out of the blue, twenty are not', () => {
    expect(outOfTheBlue(contacts([touch('mail', '2026-08-28T08:00:00Z')]))).toBe(90);
    expect(outOfTheBlue(contacts([touch('mail', '2026-08-29T08:00:00Z')]))).toBeNull();
    expect(outOfTheBlue(contacts([touch('mail', '2026-11-06T08:00:00Z')]))).toBeNull();
    expect(outOfTheBlue(contacts([], []))).toBeNull();
  });

  it('counts days by the wall clock of the user', () => {
    const late = contacts([touch('mail', '2026-08-28T22:30:00Z')], []);
    expect(outOfTheBlue(late)).toBeNull();
    expect(outOfTheBlue({ ...late, now: { ...now, zone: 'America/New_York' } })).toBe(90);
  });
});

describe('a contact of another day', () => {
  it('is noted at noon of that day, today at this very moment', () => {
    expect(touchedAt('2026-11-20', now)).toBe('2026-11-20T11:00:00Z');
    expect(touchedAt('2026-11-26', now)).toBe(now.at);
  });

  it.each([
    ['2026-11-26', null],
    ['2026-11-27', { kind: 'not-yet' }],
    ['1826-11-26', { kind: 'no-date' }],
    ['2026-02-30', { kind: 'no-date' }],
    ['', { kind: 'no-date' }],
  ])('on “%s” is refused only where it cannot be', (day, problem) => {
    expect(touchProblem(day, now)).toEqual(problem);
  });
});
