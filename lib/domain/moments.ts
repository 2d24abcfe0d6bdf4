import type { Now } from './clock';
import type { Instant, PlainDate } from './reading';

/** Instants are texts in rows and on the wire; these count with them. */

export const minuteMs = 60_000;
export const dayMs = 24 * 60 * minuteMs;

export function ms(at: Instant): number {
  return Temporal.Instant.from(at).epochMilliseconds;
}

export function instantAt(epochMs: number): Instant {
  return Temporal.Instant.fromEpochMilliseconds(epochMs).toString();
}

export function minutesLater(at: Instant, minutes: number): Instant {
  return instantAt(ms(at) + minutes * minuteMs);
}

/** Whole days from one moment to a later one; negative where it is earlier. */
export function daysBetween(from: Instant, to: Instant): number {
  return Math.floor((ms(to) - ms(from)) / dayMs);
}

/** The date that the wall clock of a zone shows. */
export function dateIn(at: Instant, zone: string): PlainDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** How many midnights of the user's own clock lie between now and a moment: 0 today, 1 tomorrow, -1 yesterday. */
export function daysAway(at: Instant, now: Now): number {
  const today = Temporal.PlainDate.from(dateIn(now.at, now.zone));
  return today.until(dateIn(at, now.zone), { largestUnit: 'days' }).days;
}
