import ICAL from 'ical.js';
import type { CalendarEntry } from '@/lib/domain/calendar-entry';
import type { Instant } from '@/lib/domain/reading';
import { zoneDefinition } from './zone-definition';

/** A calendar file with one entry. `now` is when it was written: of two files the later one counts. */
export function writeCalendar(entry: CalendarEntry, now: Instant): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Prefika//EN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', entry.uid);
  event.addPropertyWithValue('dtstamp', inUtc(Temporal.Instant.from(now)));
  addTimes(event, calendar, entry.when);
  for (const [name, value] of [
    ['summary', oneLine(entry.title)],
    ['description', clean(entry.text)],
    ['location', oneLine(entry.place)],
    ['url', oneLine(entry.link)],
  ] as const)
    if (value !== '') event.addPropertyWithValue(name, value);
  calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}

function addTimes(event: ICAL.Component, calendar: ICAL.Component, when: CalendarEntry['when']): void {
  if ('date' in when) {
    const date = Temporal.PlainDate.from(when.date);
    event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(date.toString()));
    event.addPropertyWithValue('dtend', ICAL.Time.fromDateString(date.add({ days: 1 }).toString()));
    event.addPropertyWithValue('transp', 'TRANSPARENT');
    return;
  }
  const start = Temporal.Instant.from(when.start);
  const end = start.add({ minutes: when.minutes });
  const definition = when.zone === 'UTC' ? null : zoneDefinition(when.zone, start);
  if (definition) calendar.addSubcomponent(definition);
  for (const [name, instant] of [
    ['dtstart', start],
    ['dtend', end],
  ] as const) {
    if (!definition) event.addPropertyWithValue(name, inUtc(instant));
    else {
      const wall = instant.toZonedDateTimeISO(when.zone).toPlainDateTime().round('second').toString();
      event.addPropertyWithValue(name, ICAL.Time.fromDateTimeString(wall)).setParameter('tzid', when.zone);
    }
  }
}

function inUtc(instant: Temporal.Instant): ICAL.Time {
  return ICAL.Time.fromDateTimeString(instant.round('second').toString());
}

function oneLine(text: string): string {
  return clean(text).replaceAll(/\s+/g, ' ');
}

/** Signs that no calendar may hold would end the line, or the file, for some programs. */
function clean(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}
