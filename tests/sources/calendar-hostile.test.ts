import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendar, coffee, now } from '@/lib/sources/calendar/fixtures/invented';
import { readInvitation } from '@/lib/sources/calendar/read-invitation';

const lines = calendar([
  ...coffee,
  'ATTENDEE;CN="Holm, Maja":mailto:maja@holm.example',
  'EXDATE:20261126T130000Z',
  'RECURRENCE-ID:20261126T130000Z',
  'BEGIN:VALARM',
  'TRIGGER:-PT30M',
  'END:VALARM',
  'DURATION:PT45M',
]).split('\r\n');

const rule = fc
  .record(
    {
      FREQ: fc.constantFrom('HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'NEVER', ''),
      INTERVAL: fc.constantFrom('1', '2', '7', '100', '0', '-1', '99999999999'),
      BYDAY: fc.constantFrom('MO', '2TU', '-4FR', '5WE', 'MO,TU', '99SU', ''),
      BYMONTH: fc.constantFrom('2', '4,6', '13'),
      BYMONTHDAY: fc.constantFrom('30', '31', '1', '-1'),
      COUNT: fc.constantFrom('3', '0', '100000000'),
      UNTIL: fc.constantFrom('20201010', '99991231T235959Z', 'later'),
      BYSETPOS: fc.constantFrom('1', '-366'),
    },
    { requiredKeys: ['FREQ'] },
  )
  .map(
    (parts) =>
      `RRULE:${Object.entries(parts)
        .map(([name, value]) => `${name}=${value}`)
        .join(';')}`,
  );

const broken = fc.oneof(
  rule,
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    'BEGIN:VEVENT',
    'END:VEVENT',
    'BEGIN:VTIMEZONE',
    'END:VCALENDAR',
    'DTSTART;__proto__=x:20260101',
    'constructor;x=y:z',
    'DTSTART:00000000',
    'RDATE;VALUE=PERIOD:20260101T000000Z/x',
    'TZID:',
  ),
);

it('answers whatever is pasted, without throwing and without hanging', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(lines.slice(4, -3)),
      fc.array(broken, { maxLength: 5 }),
      fc.boolean(),
      (some, added, framed) => {
        const body = [...added, ...some];
        const text = framed ? [...lines.slice(0, 4), ...body, ...lines.slice(-3)].join('\r\n') : body.join('\n');
        const began = performance.now();
        const result = readInvitation(text, now);
        expect(performance.now() - began).toBeLessThan(3_000);
        if (result.ok) expect(() => Temporal.Instant.from(result.meeting.start)).not.toThrow();
      },
    ),
    { numRuns: 400 },
  );
});

it('reads on from any rule within a moment', () => {
  fc.assert(
    fc.property(
      rule,
      fc.constantFrom('20240229T090000Z', '20260131T090000Z', '19700101T000000Z', '20261126T090000Z'),
      (line, start) => {
        const began = performance.now();
        readInvitation(calendar([`DTSTART:${start}`, 'SUMMARY:x', 'UID:u', line]), now);
        expect(performance.now() - began).toBeLessThan(3_000);
      },
    ),
    { numRuns: 400 },
  );
});
