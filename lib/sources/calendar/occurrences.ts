import ICAL from 'ical.js';
import type { Now } from '@/lib/domain/clock';
import { dayMs, minuteMs, ms } from '@/lib/domain/moments';
import { isHarmless } from './harmless-rule';
import { momentOf } from './zones';
import type { Moment } from './zones';

/** One time at which an event takes place. `series`: the event that it is an occurrence of. */
export type Occurrence = {
  readonly event: ICAL.Component;
  readonly series: ICAL.Component | null;
  readonly start: Moment;
  readonly minutes: number;
  readonly repeats: boolean;
  readonly uid: string | null;
};

const maxOccurrences = 20_000;
const maxAhead = 60;
const maxDates = 500;
const nearDays = 30;
const minutesUnlessTold = 45;

/** Of each event in the calendar the time to come, else the last that was. */
export function occurrencesIn(
  calendar: ICAL.Component,
  events: readonly ICAL.Component[],
  now: Now,
): readonly Occurrence[] {
  const byUid = Map.groupBy(events.entries(), ([index, event]) => textOf(event, 'uid') || `#${index}`);
  return [...byUid.values()].flatMap(
    (group) =>
      pick(
        candidates(
          calendar,
          group.map(([, event]) => event),
          now,
        ),
        now,
      ) ?? [],
  );
}

/** The next one that is not over, else the latest. */
export function pick(all: readonly Occurrence[], now: Now): Occurrence | null {
  const sorted = all.toSorted((a, b) => ms(a.start.at) - ms(b.start.at));
  const called = sorted.filter((each) => !isCancelled(each.event));
  const open = (each: Occurrence): boolean => ms(each.start.at) + each.minutes * minuteMs > ms(now.at);
  return called.find(open) ?? sorted.find(open) ?? called.at(-1) ?? sorted.at(-1) ?? null;
}

export function isCancelled(event: ICAL.Component): boolean {
  return textOf(event, 'status').toUpperCase() === 'CANCELLED';
}

/** Masters and single events; overrides, wherever they stand in the file, take the place of what they move. */
function candidates(calendar: ICAL.Component, group: readonly ICAL.Component[], now: Now): readonly Occurrence[] {
  const overrides = group.filter((event) => event.hasProperty('recurrence-id'));
  const masters = group.filter((event) => !event.hasProperty('recurrence-id'));
  // The same UID twice: the later version of the same event counts.
  const series = masters.toSorted((a, b) => sequence(a) - sequence(b)).at(-1) ?? null;
  const moved = new Map(
    overrides.flatMap((event) => {
      const of = firstMoment(calendar, event, 'recurrence-id', now);
      const to = occurrence(calendar, event, series, now, of);
      return of && to ? [[ms(of.at), to] as const] : [];
    }),
  );
  if (!series) return [...moved.values()];
  const asPlanned = startsOf(calendar, series, now).filter((start) => !moved.has(ms(start.at)));
  const minutes = minutesOf(calendar, series, now);
  return [...asPlanned.map((start) => at(series, start, minutes)), ...moved.values()];
}

function at(series: ICAL.Component, start: Moment, minutes: number): Occurrence {
  const repeats = series.hasProperty('rrule') || series.hasProperty('rdate');
  const uid = textOf(series, 'uid');
  return {
    event: series,
    series: null,
    start,
    minutes,
    repeats,
    uid: uid === '' ? null : repeats ? `${uid}@${start.at}` : uid,
  };
}

function occurrence(
  calendar: ICAL.Component,
  event: ICAL.Component,
  series: ICAL.Component | null,
  now: Now,
  of: Moment | null,
): Occurrence | null {
  const start = firstMoment(calendar, event, 'dtstart', now);
  const uid = textOf(event, 'uid');
  if (!start) return null;
  return {
    event,
    series,
    start,
    minutes: minutesOf(calendar, event, now),
    repeats: true,
    uid: uid === '' || !of ? null : `${uid}@${of.at}`,
  };
}

/** The start, or where it repeats: the next one that is neither over nor left out, and the one before it. */
function startsOf(calendar: ICAL.Component, series: ICAL.Component, now: Now): readonly Moment[] {
  const first = firstMoment(calendar, series, 'dtstart', now);
  if (!first) return [];
  const out = new Set(momentsOf(calendar, series, 'exdate', now).map((moment) => ms(moment.at)));
  const all = [...byRule(calendar, series, first, now), ...momentsOf(calendar, series, 'rdate', now)];
  const held = all.filter((moment) => !out.has(ms(moment.at)));
  return held.length > 0 ? held : [first];
}

/** From a little before now on; of a series that is over, its last. */
function byRule(calendar: ICAL.Component, series: ICAL.Component, first: Moment, now: Now): readonly Moment[] {
  const property = series.getFirstProperty('dtstart');
  const rule: unknown = series.getFirstPropertyValue('rrule');
  if (!property || !(rule instanceof ICAL.Recur) || !isHarmless(rule)) return [first];
  const near = ms(now.at) - nearDays * dayMs;
  const iterator = rule.iterator(property.getFirstValue() as ICAL.Time);
  const moments: Moment[] = [];
  let last: ICAL.Time | null = null;
  for (let count = 0; count < maxOccurrences && moments.length < maxAhead; count += 1) {
    const time = (iterator.next() as ICAL.Time | null)?.clone();
    if (!time) break;
    last = time;
    // Wall clock and instant differ by less than the margin: the exact moment is needed for the near ones alone.
    if (Date.UTC(time.year, time.month - 1, time.day) < near) continue;
    const moment = momentOf(property, time, calendar, now);
    if (moment) moments.push(moment);
  }
  return moments.length > 0 || !last ? moments : [momentOf(property, last, calendar, now) ?? first];
}

function momentsOf(calendar: ICAL.Component, event: ICAL.Component, name: string, now: Now): readonly Moment[] {
  const values = event
    .getAllProperties(name)
    .flatMap((property) => property.getValues().map((value: unknown) => ({ property, value })));
  return values.slice(0, maxDates).flatMap(({ property, value }) => {
    const time = value instanceof ICAL.Period ? value.start : value;
    return time instanceof ICAL.Time ? (momentOf(property, time, calendar, now) ?? []) : [];
  });
}

function minutesOf(calendar: ICAL.Component, event: ICAL.Component, now: Now): number {
  const start = firstMoment(calendar, event, 'dtstart', now);
  const end = firstMoment(calendar, event, 'dtend', now);
  if (start?.wholeDay) return minutesUnlessTold;
  const duration: unknown = event.getFirstPropertyValue('duration');
  const seconds = duration instanceof ICAL.Duration ? duration.toSeconds() : 0;
  const minutes = start && end ? (ms(end.at) - ms(start.at)) / minuteMs : seconds / 60;
  return minutes >= 1 ? Math.round(minutes) : minutesUnlessTold;
}

function firstMoment(calendar: ICAL.Component, event: ICAL.Component, name: string, now: Now): Moment | null {
  const property = event.getFirstProperty(name);
  const value: unknown = property?.getFirstValue();
  if (!property || !(value instanceof ICAL.Time) || !isAsWritten(property, value)) return null;
  return momentOf(property, value, calendar, now);
}

/** ical.js makes 10 February of a 41st day: such a time is none. */
function isAsWritten(property: ICAL.Property, time: ICAL.Time): boolean {
  const written: unknown = (property.toJSON() as readonly unknown[])[3];
  return typeof written === 'string' && written.slice(0, 13) === time.toString().slice(0, 13);
}

function sequence(event: ICAL.Component): number {
  const value: unknown = event.getFirstPropertyValue('sequence');
  return typeof value === 'number' ? value : 0;
}

function textOf(event: ICAL.Component, name: string): string {
  const value: unknown = event.getFirstPropertyValue(name);
  return typeof value === 'string' ? value.trim() : '';
}
