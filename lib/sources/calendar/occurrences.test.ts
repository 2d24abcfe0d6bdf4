import { describe, expect, it } from 'vitest';
import { calendar, coffee, notices, problem, read, starting } from './fixtures/invented';

describe('a meeting that repeats', () => {
  const series = (...lines: string[]) => [
    'UID:weekly@calendar.example',
    'SUMMARY:Weekly coffee',
    'DTSTART;TZID=Europe/Stockholm:20261006T090000',
    'DTEND;TZID=Europe/Stockholm:20261006T093000',
    ...lines,
  ];

  it('is taken at its next time, on the wall clock it keeps to', () => {
    const result = read(calendar(series('RRULE:FREQ=WEEKLY;BYDAY=TU')));
    expect(result).toMatchObject({
      meeting: { start: '2026-11-24T08:00:00Z', minutes: 30, uid: 'weekly@calendar.example@2026-11-24T08:00:00Z' },
      notices: [{ kind: 'repeats', next: true }],
    });
  });

  it('leaves out the days that are taken out, several in one line', () => {
    const result = read(
      calendar(series('RRULE:FREQ=WEEKLY', 'EXDATE;TZID=Europe/Stockholm:20261124T090000,20261201T090000')),
    );
    expect(result.meeting.start).toBe('2026-12-08T08:00:00Z');
  });

  it('is taken where it was moved to, the change standing before or after the series, in another zone', () => {
    const moved = [
      'UID:weekly@calendar.example',
      'RECURRENCE-ID:20261124T080000Z',
      'DTSTART;TZID=Europe/London:20261124T150000',
      'DTEND;TZID=Europe/London:20261124T153000',
    ];
    const event = (lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
    const master = series('RRULE:FREQ=WEEKLY', 'ATTENDEE;CN=Sara Ek:mailto:sara@plant.example');
    for (const events of [
      [master, moved],
      [moved, master],
    ]) {
      const text = ['BEGIN:VCALENDAR', ...events.flatMap(event), 'END:VCALENDAR'].join('\r\n');
      expect(read(text).meeting).toMatchObject({
        start: '2026-11-24T15:00:00Z',
        zone: 'Europe/London',
        title: 'Weekly coffee',
        attendees: [{ name: 'Sara Ek', email: 'sara@plant.example' }],
      });
    }
  });

  it('is taken at its last time once it is over', () => {
    expect(read(calendar(series('RRULE:FREQ=WEEKLY;COUNT=3')))).toMatchObject({
      meeting: { start: '2026-10-20T07:00:00Z' },
      notices: [{ kind: 'repeats', next: false }],
    });
  });

  it('counts added dates', () => {
    expect(read(calendar(series('RDATE;TZID=Europe/Stockholm:20261130T100000'))).meeting.start).toBe(
      '2026-11-30T09:00:00Z',
    );
  });

  it('every second or minute is refused', () => {
    expect(problem(calendar(series('RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30')))).toBe('repeats-too-often');
    expect(problem(calendar(series('RRULE:FREQ=MINU', ' TELY')))).toBe('repeats-too-often');
  });

  it.each([
    'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'RRULE:FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30',
    'RRULE:FREQ=DAILY;INTERVAL=7;BYDAY=WE',
    'RRULE:FREQ=DAILY;BYDAY=2MO',
    'RRULE:FREQ=MONTHLY;BYDAY=9MO',
    'RRULE:FREQ=WEEKLY;INTERVAL=999999999',
  ])('with a rule that may never come true is taken at its first time, at once: %s', (rule) => {
    const began = performance.now();
    expect(read(calendar(series(rule)))).toMatchObject({
      meeting: { start: '2026-10-06T07:00:00Z' },
      notices: [{ kind: 'repeats', next: false }],
    });
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('with a zone whose rule never comes true is reported, at once', () => {
    const trap = [
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'END:STANDARD',
    ];
    const result = starting('DTSTART;TZID=Trap:20261126T140000', [
      'BEGIN:VTIMEZONE',
      'TZID:Trap',
      ...trap,
      'END:VTIMEZONE',
    ]);
    expect(notices(result)).toEqual(['zone-unknown']);
  });
});

describe('several in one file', () => {
  it('are taken at the next, and said', () => {
    const later = coffee.map((line) => line.replace('fika-1', 'fika-2').replace('20261126', '20261203'));
    const past = coffee.map((line) => line.replace('fika-1', 'fika-0').replace('20261126', '20261103'));
    const text = calendar([...later, 'END:VEVENT', 'BEGIN:VEVENT', ...past, 'END:VEVENT', 'BEGIN:VEVENT', ...coffee]);
    expect(read(text)).toMatchObject({ meeting: { uid: 'fika-1@calendar.example' }, notices: [{ kind: 'several' }] });
  });

  it('with the same id are one, in its latest version', () => {
    const newer = [
      ...coffee.map((line) => line.replace('T140000', 'T150000').replace('T144500', 'T154500')),
      'SEQUENCE:2',
    ];
    const result = read(calendar([...newer, 'END:VEVENT', 'BEGIN:VEVENT', ...coffee, 'SEQUENCE:1']));
    expect(result.meeting.start).toBe('2026-11-26T14:00:00Z');
    expect(notices(result)).toEqual([]);
  });
});
