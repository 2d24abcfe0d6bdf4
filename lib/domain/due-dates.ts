import type { Now } from './clock';
import { dateIn } from './moments';
import type { Instant, PlainDate } from './reading';

/** Due dates are plain dates: they mean the same day on two machines in different zones. */

/** From this hour of the wall clock on, "today" is over for what is done as soon as one is home. */
const eveningHour = 17;

/**
 * When something promised now is due: the same day, in the evening the next working day (`practices.md` 60). A promise
 * of Friday at 18:00 is due on Monday.
 */
export function duePromised(now: Now): PlainDate {
  const local = Temporal.Instant.from(now.at).toZonedDateTimeISO(now.zone);
  const today = local.toPlainDate();
  return (local.hour < eveningHour ? today : nextWorkingDay(today)).toString();
}

export function todayOf(now: Now): PlainDate {
  return dateIn(now.at, now.zone);
}

export function daysLater(date: PlainDate, days: number): PlainDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Calendar months: 31 August and six months is the last of February. */
export function monthsLater(date: PlainDate, months: number): PlainDate {
  return Temporal.PlainDate.from(date).add({ months }, { overflow: 'constrain' }).toString();
}

/** Days from one date to another; negative where it lies before. */
export function daysFrom(from: PlainDate, to: PlainDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

/** How many days late something is today; 0 on its day and before. */
export function daysLate(due: PlainDate, now: Now): number {
  return Math.max(0, daysFrom(due, todayOf(now)));
}

/** The date that the user's wall clock showed at a moment. */
export function dayOf(at: Instant, now: Now): PlainDate {
  return dateIn(at, now.zone);
}

/** A date that can be kept: within reach of a calendar that people use. */
export function isDueDate(date: string, now: Now): boolean {
  try {
    const years = Temporal.PlainDate.from(todayOf(now)).until(Temporal.PlainDate.from(date), { largestUnit: 'years' });
    return Math.abs(years.years) < 10;
  } catch {
    return false;
  }
}

function nextWorkingDay(date: Temporal.PlainDate): Temporal.PlainDate {
  const next = date.add({ days: 1 });
  return next.dayOfWeek > 5 ? next.add({ days: 8 - next.dayOfWeek }) : next;
}
