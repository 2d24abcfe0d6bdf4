import { describe, expect, it } from 'vitest';
import { firstMeeting, meeting, now, question } from './fixtures/kit';
import {
  isDebriefOpen,
  isHeld,
  isPlanned,
  meetingNumber,
  meetingPhase,
  meetingProblems,
  nextWith,
} from './meeting-rules';

const at = (time: string) => ({ at: time, zone: 'Europe/Stockholm' });
const kinds = (patch: Parameters<typeof meeting>[0]) =>
  meetingProblems(meeting(patch), now).map((problem) => problem.kind);

describe('held', () => {
  it('is held from the moment of its end', () => {
    expect(isHeld(meeting(), at('2026-11-26T13:44:59Z'))).toBe(false);
    expect(isHeld(meeting(), at('2026-11-26T13:45:00Z'))).toBe(true);
  });

  it('is never held when cancelled or deleted', () => {
    expect(isHeld(firstMeeting({ cancelledAt: '2026-03-12T08:00:00Z' }), now)).toBe(false);
    expect(isHeld(firstMeeting({ deletedAt: '2026-03-13T08:00:00Z' }), now)).toBe(false);
    expect(isPlanned(meeting({ cancelledAt: now.at }), now)).toBe(false);
  });
});

describe('the number of a meeting', () => {
  it('is two for the coffee after the first one [P1]', () => {
    expect(meetingNumber('ana', [firstMeeting(), meeting()], meeting(), now)).toBe(2);
  });

  it('counts held meetings of any kind with this person, and nobody else’s', () => {
    const call = firstMeeting({ id: 'call', kind: 'call', start: '2026-05-01T09:00:00Z' });
    const withSara = firstMeeting({ id: 'sara', personIds: ['sara'] });
    const cancelled = firstMeeting({ id: 'off', cancelledAt: '2026-03-01T09:00:00Z' });
    expect(meetingNumber('ana', [firstMeeting(), call, withSara, cancelled, meeting()], meeting(), now)).toBe(3);
  });

  it('stays what it was once the meeting is held', () => {
    const all = [firstMeeting(), meeting()];
    expect(meetingNumber('ana', all, firstMeeting(), now)).toBe(1);
    expect(meetingNumber('ana', all, meeting(), at('2027-01-01T00:00:00Z'))).toBe(2);
  });

  it('is the same for two that are both planned', () => {
    const later = meeting({ id: 'third', start: '2026-12-10T13:00:00Z' });
    expect(meetingNumber('ana', [firstMeeting(), meeting(), later], later, now)).toBe(2);
  });
});

describe('the phase of a meeting follows the clock', () => {
  const cases = [
    ['2026-11-24T12:00:00Z', 'ahead'],
    ['2026-11-25T12:00:00Z', 'day-before'],
    ['2026-11-26T11:59:59Z', 'day-before'],
    ['2026-11-26T12:00:00Z', 'soon'],
    ['2026-11-26T12:54:59Z', 'soon'],
    ['2026-11-26T12:55:00Z', 'five-minutes'],
    ['2026-11-26T13:00:00Z', 'under-way'],
    ['2026-11-26T13:45:00Z', 'over'],
  ] as const;
  it.each(cases)('at %s it is %s', (time, phase) => {
    expect(meetingPhase(meeting(), at(time))).toBe(phase);
  });
});

describe('an open debrief', () => {
  it('is open from the end, and closes by itself after 14 days [P21]', () => {
    const held = meeting({ debriefedAt: null });
    expect(isDebriefOpen(held, now)).toBe(false);
    expect(isDebriefOpen(held, at('2026-11-26T13:45:00Z'))).toBe(true);
    expect(isDebriefOpen(held, at('2026-12-10T13:44:59Z'))).toBe(true);
    expect(isDebriefOpen(held, at('2026-12-10T13:45:00Z'))).toBe(false);
  });

  it('is closed once written, or when there was nothing to do', () => {
    expect(isDebriefOpen(meeting({ debriefedAt: '2026-11-26T14:00:00Z' }), at('2026-11-26T15:00:00Z'))).toBe(false);
  });
});

describe('the next meeting with a person', () => {
  it('is the one under way, else the soonest planned', () => {
    const later = meeting({ id: 'third', start: '2026-12-10T13:00:00Z' });
    expect(nextWith('ana', [later, firstMeeting(), meeting()], now)?.id).toBe('second');
    expect(nextWith('ana', [later, meeting()], at('2026-11-26T13:20:00Z'))?.id).toBe('second');
    expect(nextWith('ana', [firstMeeting()], now)).toBeNull();
  });
});

describe('what a meeting cannot be', () => {
  it('takes an ordinary one', () => {
    expect(kinds({})).toEqual([]);
  });

  it('takes whatever may really have happened: a midnight lunch forty years ago', () => {
    expect(kinds({ kind: 'lunch', start: '1986-04-01T23:30:00Z', minutes: 600 })).toEqual([]);
  });

  it('says when it ends before it starts', () => {
    expect(kinds({ minutes: -30 })).toEqual(['ends-before-start']);
    expect(kinds({ minutes: 0 })).toEqual(['ends-before-start']);
    expect(kinds({ minutes: Number.NaN })).toEqual(['ends-before-start']);
  });

  it('says when the year is surely wrong', () => {
    expect(meetingProblems(meeting({ start: '2226-11-26T13:00:00Z' }), now)).toEqual([
      { kind: 'too-far', when: 'future', years: 10 },
    ]);
    expect(meetingProblems(meeting({ start: '1826-11-26T13:00:00Z' }), now)).toEqual([
      { kind: 'too-far', when: 'past', years: 100 },
    ]);
  });

  it('says when nobody is in it, or it has no start, or the zone is none', () => {
    expect(kinds({ personIds: [], start: 'soon', zone: 'Mars/Olympus' })).toEqual([
      'unknown-zone',
      'no-start',
      'nobody',
    ]);
  });

  it('says which text is too long', () => {
    const long = 'a'.repeat(3_000);
    expect(meetingProblems(meeting({ place: long, purpose: long, agenda: [question({ text: long })] }), now)).toEqual([
      { kind: 'text-too-long', field: 'place', max: 300 },
      { kind: 'text-too-long', field: 'purpose', max: 500 },
      { kind: 'text-too-long', field: 'question', max: 300 },
    ]);
  });

  it('takes no link but to the web', () => {
    expect(kinds({ link: 'javascript:alert(1)' })).toEqual(['link-not-web']);
    expect(kinds({ link: 'https://meet.example/abc' })).toEqual([]);
  });

  it('holds at most three questions', () => {
    expect(kinds({ agenda: ['1', '2', '3', '4'].map((id) => question({ id })) })).toEqual(['too-many-questions']);
  });
});
