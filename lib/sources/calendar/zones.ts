import ICAL from 'ical.js';
import type { Now } from '@/lib/domain/clock';
import type { Instant } from '@/lib/domain/reading';
import type { InvitationNotice } from '@/lib/domain/invitation';
import { isHarmlessZoneRule } from './harmless-rule';
import { windowsZone } from './windows-zones';

/** A moment as a calendar writes it, made an instant. `zone`: whose wall clock the meeting keeps to. */
export type Moment = {
  readonly at: Instant;
  readonly zone: string;
  readonly wholeDay: boolean;
  readonly notice: InvitationNotice | null;
};

/** A day without an hour is shown from here; the user sets the hour. */
const hourOfWholeDay = 9;

/**
 * Zones are Temporal's, which knows their summer times; a calendar's own definition is used only for a zone that
 * nobody else knows. What cannot be resolved is taken as the user's zone and reported.
 */
export function momentOf(property: ICAL.Property, time: ICAL.Time, calendar: ICAL.Component, now: Now): Moment | null {
  const wall = wallTime(time);
  if (!wall) return null;
  if (time.isDate) return { ...inZone(wall.with({ hour: hourOfWholeDay }), now.zone), wholeDay: true, notice: null };
  if (time.zone === ICAL.Timezone.utcTimezone)
    return { ...inZone(wall, 'UTC'), zone: now.zone, wholeDay: false, notice: null };

  const tzid = textOf(property.getFirstParameter('tzid'))
    .replace(/^"+|"+$/g, '')
    .trim();
  const named =
    tzid === '' ? knownZone(textOf(calendar.getFirstPropertyValue('x-wr-timezone'))) : zoneNamed(tzid, calendar);
  if (named !== null) return { ...inZone(wall, named), wholeDay: false, notice: null };
  if (tzid === '') return { ...inZone(wall, now.zone), wholeDay: false, notice: { kind: 'zone-missing' } };
  const defined = byDefinition(tzid, time, wall, calendar);
  if (defined !== null) return { at: defined, zone: now.zone, wholeDay: false, notice: null };
  return { ...inZone(wall, now.zone), wholeDay: false, notice: { kind: 'zone-unknown', zone: tzid.slice(0, 60) } };
}

function zoneNamed(tzid: string, calendar: ICAL.Component): string | null {
  const segments = tzid.split('/');
  const tails = segments.map((_, index) => segments.slice(index).join('/'));
  const definition = zoneComponent(tzid, calendar);
  const place = textOf(definition?.getFirstPropertyValue('x-lic-location'));
  return [...tails, place].map(knownZone).find((zone) => zone !== null) ?? windowsZone(tzid);
}

/** `null` too for names such as "EST" that no place stands behind: a definition beside them says more. */
function knownZone(name: string): string | null {
  if (name === '') return null;
  if (/^(?:Etc\/)?(?:UTC|GMT|Z)$/i.test(name)) return 'UTC';
  if (!name.includes('/')) return null;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return null;
  }
}

function byDefinition(
  tzid: string,
  time: ICAL.Time,
  wall: Temporal.PlainDateTime,
  calendar: ICAL.Component,
): Instant | null {
  const component = zoneComponent(tzid, calendar);
  if (!component) return null;
  const spans = [...component.getAllSubcomponents('standard'), ...component.getAllSubcomponents('daylight')];
  const rules = spans.map((span): unknown => span.getFirstPropertyValue('rrule'));
  if (spans.length === 0 || !rules.every((rule) => !(rule instanceof ICAL.Recur) || isHarmlessZoneRule(rule)))
    return null;
  const offset = new ICAL.Timezone({ component, tzid }).utcOffset(time);
  return wall.toZonedDateTime('UTC').subtract({ seconds: offset }).toInstant().toString();
}

function zoneComponent(tzid: string, calendar: ICAL.Component): ICAL.Component | undefined {
  return calendar.getAllSubcomponents('vtimezone').find(
    (zone) =>
      textOf(zone.getFirstPropertyValue('tzid'))
        .replace(/^"+|"+$/g, '')
        .trim() === tzid,
  );
}

function inZone(wall: Temporal.PlainDateTime, zone: string): { at: Instant; zone: string } {
  return { at: wall.toZonedDateTime(zone).toInstant().toString(), zone };
}

function wallTime(time: ICAL.Time): Temporal.PlainDateTime | null {
  try {
    const { year, month, day, hour, minute, second } = time;
    return Temporal.PlainDateTime.from({ year, month, day, hour, minute, second }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
