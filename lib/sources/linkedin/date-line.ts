import type { YearMonth } from '@/lib/domain/reading';
import { commonYear, isPersianYear, monthNamed, monthWithin, numbersMonths, plainFigures } from '../months';

export type DateLine = { readonly start: YearMonth; readonly end?: YearMonth | null; readonly current: boolean };

/**
 * Reads `Jan 2024 - Present · 1 yr 3 mos` in any interface language, without knowing a word of it: what stands before
 * the first "·" is split at a dash; a second half without a year goes on still; month names come from `Intl`.
 * Durations are never looked at. `null` where the line is no date line.
 */
export function readDateLine(line: string, language: string, thisYear: number): DateLine | null {
  // Most lines are none, and are told at once.
  if (!/\p{Nd}{4}/u.test(line)) return null;
  const range = plainFigures(line.split(/\s*[·•・･]\s*/, 1)[0] ?? '');
  const dash = /\s*[\p{Pd}−~]\s*/u.exec(range);
  const first = dateIn(dash ? range.slice(0, dash.index) : range, language, thisYear, wordsOfDate);
  if (!first) return null;
  // A lone year may be an award or an issue date: it is no proof that something goes on.
  if (!dash) return { start: first, current: false };
  const rest = range.slice(dash.index + dash[0].length).trim();
  const second = dateIn(rest, language, thisYear, wordsOfDate);
  if (second) return { start: first, end: second, current: false };
  // "Present", "heute", "現在": a short word without a number. Anything else is a sentence that begins with a year.
  return /^(?=.*\p{L})\P{Nd}{1,30}$/u.test(rest) ? { start: first, end: null, current: true } : null;
}

type Dated = { readonly text: string; readonly date: DateLine };

/**
 * Of lines that may be dates those that are: a range, and the length of time behind it, tell them from a title or a
 * company that holds a year ("Studio 2020").
 */
export function surest<T extends Dated>(found: readonly T[]): readonly T[] {
  const isRange = ({ date }: Dated) => date.end !== undefined;
  const lasts = ({ text }: Dated) => text.includes(' · ');
  const counts = ({ text }: Dated) => /\p{Nd}/u.test(text.split(' · ').slice(1).join(''));
  const lasting = found.filter((each) => (isRange(each) ? lasts(each) : counts(each)));
  const ranges = lasting.length > 0 ? lasting : found.filter(isRange);
  return ranges.length > 0 ? ranges : found;
}

/** `Issued Jan 2024`, `2024`, `2025年7月`: the year-month in a short text, or the year alone where no month is known. */
export function readDate(text: string, language: string, thisYear: number): YearMonth | null {
  return dateIn(text, language, thisYear, wordsWithLabel);
}

/** "enero de 2024", "tháng 1 năm 2024": more words are a sentence. */
const wordsOfDate = 3;
const wordsWithLabel = 6;

function dateIn(text: string, language: string, thisYear: number, mostWords: number): YearMonth | null {
  const plain = plainFigures(text);
  const numbers = plain.match(/\d+/g) ?? [];
  const years = numbers.filter((number) => number.length === 4);
  if (years.length !== 1) return null;
  // Signs that reckon or count are of a sentence: "2023 and +2 skills".
  if (/[+&%#*=<>]/.test(plain)) return null;
  const words = plain.split(/[\s\d,/():]+/).filter(Boolean);
  if (words.length > mostWords || words.join('').length > mostWords * 8) return null;
  const shown = Number(years[0]);
  const month = numericMonth(plain, numbers, shown, language) ?? namedMonth(words, language);
  // A year among words that are no month is rather a title ("Class of 2020 - …").
  if (!month && words.length > 2) return null;
  const year = commonYear(shown, month, language);
  if (year < 1950 || year > thisYear + 1) return null;
  return month ? `${year}-${String(month).padStart(2, '0')}` : String(year);
}

function numericMonth(text: string, numbers: readonly string[], year: number, language: string): number | undefined {
  const others = numbers.filter((number) => number.length < 4).map(Number);
  const month = others[0];
  // A day as well ("13 Jan 2024") is a date that this site does not write; and a number alone is only a month
  // beside a separator or a sign for month.
  if (others.length !== 1 || !month || month > 12 || isPersianYear(year, language)) return undefined;
  if (/\d\s*[/.年년月월]\s*\d|\d\s*[月월]/.test(text)) return month;
  // "thg 1": where the number is part of the name.
  return numbersMonths(language) && monthWithin(text, language) === month ? month : undefined;
}

function namedMonth(words: readonly string[], language: string): number | undefined {
  for (const word of words) {
    const month = monthNamed(word, language);
    if (month) return month;
  }
  return undefined;
}
