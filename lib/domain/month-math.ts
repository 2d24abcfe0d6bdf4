import type { Instant, YearMonth } from './reading';

/** Stated dates are as exact as the page was: a year, or a year and month. They are told apart no finer than that. */

/** The month of a moment, as the world's clock has it. */
export function monthOf(at: Instant): YearMonth {
  return Temporal.Instant.from(at).toZonedDateTimeISO('UTC').toPlainDate().toPlainYearMonth().toString();
}

/** Surely later: a year alone must be a later year. */
export function isLaterThan(date: YearMonth | null | undefined, other: YearMonth): boolean {
  return date ? compareMonths(date, other) > 0 : false;
}

export function isEarlierThan(date: YearMonth | null | undefined, other: YearMonth): boolean {
  return date ? compareMonths(date, other) < 0 : false;
}

/** They can be the same moment, told more or less exactly. Not stated agrees with anything. */
export function monthsAgree(a: YearMonth | null | undefined, b: YearMonth | null | undefined): boolean {
  return !a || !b || compareMonths(a, b) === 0;
}

/** Below zero: surely earlier · zero: the same, as far as both say · above zero: surely later. */
export function compareMonths(a: YearMonth, b: YearMonth): number {
  if (a.length < 7 || b.length < 7) return Number(a.slice(0, 4)) - Number(b.slice(0, 4));
  return Temporal.PlainYearMonth.compare(a, b);
}
