import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { agendaEntry, calendarFileName, nextStepEntry, type CalendarEntry } from '@/lib/domain/calendar-entry';
import { meeting, now, question } from '@/lib/domain/fixtures/kit';
import { read } from './fixtures/invented';
import { writeCalendar } from './write-calendar';

const words = { title: 'Coffee: advice on hiring', text: 'Why: advice\n\n1. How is the plant, really; and you?' };
const entry = agendaEntry(meeting({ link: 'https://meet.example/a?b=1,2' }), words);

function eventIn(text: string): ICAL.Event {
  return new ICAL.Event(new ICAL.Component(ICAL.parse(text) as string).getFirstSubcomponent('vevent') ?? undefined);
}

describe('a calendar file for an agenda', () => {
  it('[P3] is read back as it was written: when, where, purpose and questions', () => {
    const text = writeCalendar(entry, now.at);
    const event = eventIn(text);
    expect([event.uid, event.summary, event.description, event.location]).toEqual([
      'meeting-second@prefika',
      words.title,
      words.text,
      'Café Pascal',
    ]);
    expect(read(text).meeting).toMatchObject({
      start: '2026-11-26T13:00:00Z',
      zone: 'Europe/Stockholm',
      minutes: 45,
      place: 'Café Pascal',
      link: 'https://meet.example/a?b=1,2',
      attendees: [],
    });
  });

  it('[P3] holds nothing private and invites nobody', () => {
    const secret = 'zqsecret';
    const full = meeting({
      agenda: [question({ text: `${secret} done`, done: true })],
      nextStep: secret,
      myHelp: secret,
      theirHelp: secret,
      mission: secret,
      calendarUid: secret,
      impressions: [{ personId: 'ana', starred: true, line: secret }],
    });
    const text = writeCalendar(agendaEntry(full, words), now.at);
    expect(text).not.toContain(secret);
    expect(text).not.toMatch(/ATTENDEE|ORGANIZER|METHOD:REQUEST/);
  });

  it('has the same id each time, so that a calendar changes the entry and makes no second one', () => {
    const later = agendaEntry(meeting({ start: '2026-12-03T13:00:00Z' }), words);
    expect(later.uid).toBe(entry.uid);
    expect(writeCalendar(entry, now.at)).toBe(writeCalendar(entry, now.at));
  });

  it('defines its zone, and keeps to lines that a calendar can read', () => {
    const text = writeCalendar({ ...entry, text: `${'å🙂'.repeat(90)}\u0000\r\nX-EVIL:1` }, now.at);
    expect(text).toContain('DTSTART;TZID=Europe/Stockholm:20261126T140000\r\n');
    expect(text).toMatch(/BEGIN:VTIMEZONE\r\nTZID:Europe\/Stockholm\r\nBEGIN:STANDARD/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text).not.toMatch(/^X-EVIL/m);
  });
});

describe('a calendar hold', () => {
  const step = { id: 'second', nextStep: 'Send Ana the deck', nextStepDue: '2027-02-28' };

  it('[P49] of a next step lies on its day and keeps it free', () => {
    const hold = nextStepEntry(step, 'Send Ana the deck');
    const text = writeCalendar(hold!, now.at);
    expect(text).toContain('DTSTART;VALUE=DATE:20270228\r\nDTEND;VALUE=DATE:20270301\r\nTRANSP:TRANSPARENT');
    expect(eventIn(text).summary).toBe('Send Ana the deck');
    expect(calendarFileName('next-step', hold!)).toBe('next-step-2027-02-28.ics');
  });

  it('[P49] of a next step stands at its hour where one is chosen', () => {
    const at = { start: '2027-02-26T08:00:00Z', zone: 'America/New_York', minutes: 30 };
    expect(read(writeCalendar(nextStepEntry(step, 'Deck', at)!, now.at)).meeting).toMatchObject({
      start: at.start,
      zone: at.zone,
      minutes: 30,
    });
  });

  it('[P49] needs a step and a day', () => {
    expect(nextStepEntry({ ...step, nextStep: ' ' }, '')).toBeNull();
    expect(nextStepEntry({ ...step, nextStepDue: null }, 'Deck')).toBeNull();
  });

  it.each(['UTC', 'Asia/Kolkata', 'Europe/Stockholm', 'America/St_Johns', 'Australia/Lord_Howe', 'Africa/Lagos'])(
    'is at its moment in %s for any program, through every change of the clock',
    (zone) => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 900_000 }), (tenMinutes) => {
          const start = Temporal.Instant.from('2020-01-01T00:00:00Z')
            .add({ minutes: tenMinutes * 10 })
            .toString();
          const timed: CalendarEntry = { ...entry, when: { start, zone, minutes: 45 } };
          const text = writeCalendar(timed, now.at);
          const calendar = new ICAL.Component(ICAL.parse(text) as string);
          const time = calendar.getFirstSubcomponent('vevent')!.getFirstPropertyValue('dtstart') as ICAL.Time;
          const definition = calendar.getFirstSubcomponent('vtimezone');
          if (!definition) {
            expect(time.toString()).toBe(start);
            return;
          }
          const offset = new ICAL.Timezone({ component: definition, tzid: zone }).utcOffset(time);
          const wall = Temporal.PlainDateTime.from(time.toString())
            .toZonedDateTime('UTC')
            .subtract({ seconds: offset });
          // The hour that the clock strikes twice has two moments, and the file says one.
          const real = Temporal.PlainDateTime.from(time.toString());
          const both = (['earlier', 'later'] as const).map((disambiguation) =>
            real.toZonedDateTime(zone, { disambiguation }).toInstant().toString(),
          );
          expect(both).toContain(wall.toInstant().toString());
        }),
        { numRuns: 60 },
      );
    },
  );
});
