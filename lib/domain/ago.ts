import type { Now } from './clock';
import { dayOf, todayOf } from './due-dates';
import type { Instant } from './reading';

/** How long ago something was, no finer than one remembers it: "about 16 months ago". */
export type Ago = { readonly unit: 'days' | 'weeks' | 'months' | 'years'; readonly count: number };

/** Two years and more are told in years; before that the months are counted, as one does for a child. */
const monthsTold = 24;

/** Rounded to the nearest, by the calendar and the user's own midnights. A moment ahead is today. */
export function agoOf(at: Instant, now: Now): Ago {
  const [from, to] = [Temporal.PlainDate.from(dayOf(at, now)), Temporal.PlainDate.from(todayOf(now))];
  const days = from.until(to).days;
  if (days < 14) return { unit: 'days', count: Math.max(0, days) };
  const months = nearest(from, to, 'months');
  if (months < 2) return { unit: 'weeks', count: Math.round(days / 7) };
  return months < monthsTold ? { unit: 'months', count: months } : { unit: 'years', count: nearest(from, to, 'years') };
}

function nearest(from: Temporal.PlainDate, to: Temporal.PlainDate, unit: 'months' | 'years'): number {
  const options = { largestUnit: unit, smallestUnit: unit, roundingMode: 'halfExpand' } as const;
  return from.until(to, options)[unit];
}
