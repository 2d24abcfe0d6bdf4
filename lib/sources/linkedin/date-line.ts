import type { YearMonth } from '@/lib/domain/reading';

export type DateLine = { readonly start: YearMonth; readonly end?: YearMonth | null; readonly current: boolean };

/**
 * Reads `Jan 2024 - Present · 1 yr 3 mos` in any interface language, without knowing a word of it: what stands before
 * the first "·" is split at a dash; a second half without a year goes on still; month names come from `Intl`.
 * Durations are never looked at. `null` where the line is no date line.
 */
export function readDateLine(line: string, language: string, thisYear: number): DateLine | null {
  const latin = latinDigits(line);
  // Most lines are none, and are told at once.
  if (!/\d{4}/.test(latin)) return null;
  const range = latin.split(/\s*[·•・]\s*/)[0] ?? '';
  const dash = /\s*[-‐-―−~〜～]\s*/.exec(range);
  const first = readDate(dash ? range.slice(0, dash.index) : range, language, thisYear);
  if (!first) return null;
  // A lone year may be an award or an issue date: it is no proof that something goes on.
  if (!dash) return { start: first, current: false };
  const rest = range.slice(dash.index + dash[0].length).trim();
  const second = readDate(rest, language, thisYear);
  if (second) return { start: first, end: second, current: false };
  // "Present", "heute", "現在": a short word without a number. Anything else is a sentence that begins with a year.
  return rest !== '' && rest.length <= 30 && !/\d/.test(rest) ? { start: first, end: null, current: true } : null;
}

/** `Issued Jan 2024`, `2024`, `2025年7月`: the year-month in a short text, or the year alone where no month is known. */
export function readDate(text: string, language: string, thisYear: number): YearMonth | null {
  const numbers = text.match(/\d+/g) ?? [];
  const years = numbers.filter((number) => number.length === 4);
  const year = toCommonEra(Number(years[0]), language);
  if (years.length !== 1 || !(year >= 1950 && year <= thisYear + 1)) return null;
  const words = text.split(/[\s\d,/()]+/).filter(Boolean);
  if (words.length > 4 || words.join('').length > 30) return null;
  const month = numericMonth(text, numbers, language) ?? namedMonth(words, language);
  // A year among words that are no month is rather a title ("Class of 2020 - …").
  if (!month && words.length > 2) return null;
  return month ? `${year}-${String(month).padStart(2, '0')}` : String(year);
}

function numericMonth(text: string, numbers: readonly string[], language: string): number | undefined {
  const others = numbers.filter((number) => number.length < 4).map(Number);
  const month = others[0];
  // A day as well ("13 Jan 2024") is a date that this site does not write; and a number alone is only a month
  // beside a separator or a sign for month.
  if (others.length !== 1 || !month || month > 12) return undefined;
  // (Vietnamese has no other names for months: "thg 1 2024".)
  return language.startsWith('vi') || /\d\s*[/.年년月월]\s*\d|\d\s*[月월]/.test(text) ? month : undefined;
}

function namedMonth(words: readonly string[], language: string): number | undefined {
  for (const each of [language, 'en']) {
    for (const word of words) {
      const month = matchMonth(plain(word), each);
      if (month) return month;
    }
  }
  return undefined;
}

function matchMonth(word: string, language: string): number | undefined {
  for (const names of monthNames(language)) {
    const exact = names.get(word);
    if (exact) return exact;
  }
  if ([...word].length < 3) return undefined;
  // Sites and Intl shorten differently ("sept" and "sep", "juli" and "juil"): a shared beginning that fits one month.
  const found = new Set<number>();
  for (const [name, month] of [...monthNames(language)].flatMap((names) => [...names])) {
    if (name.startsWith(word) || (name.length >= 3 && word.startsWith(name))) found.add(month);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

type Names = ReadonlyMap<string, number>;

/** Many languages write a month differently on its own, beside a year and beside a day. */
const forms = (['short', 'long'] as const).flatMap((month) =>
  [{}, { year: 'numeric' }, { year: 'numeric', day: 'numeric' }].map(
    (beside) => ({ month, timeZone: 'UTC', ...beside }) as Intl.DateTimeFormatOptions,
  ),
);

const known = new Map<string, Names[]>();

/** One form after the other: a formatter takes the browser milliseconds to make, and mostly the first is enough. */
function* monthNames(language: string): Generator<Names> {
  const before = known.get(language) ?? [];
  known.set(language, before);
  for (const [at, form] of forms.entries()) yield (before[at] ??= namesIn(language, form));
}

function namesIn(language: string, form: Intl.DateTimeFormatOptions): Names {
  const names = new Map<string, number>();
  const format = formatter(language, form);
  if (!format) return names;
  for (let month = 1; month <= 12; month++) {
    const parts = format.formatToParts(Date.UTC(2024, month - 1, 15));
    const name = plain(parts.find((part) => part.type === 'month')?.value ?? '');
    if (name && !/\d/.test(name)) names.set(name, month);
  }
  return names;
}

function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, options);
  } catch {
    return null;
  }
}

function plain(word: string): string {
  const bare = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{P}\u200e\u200f]/gu, '');
  // Accents are dropped where they are decoration; in other scripts they are part of the letter.
  return /\p{Script=Latin}/u.test(bare) ? bare.replace(/\p{M}/gu, '') : bare.normalize('NFC');
}

/** Thai pages may count from the Buddha. */
function toCommonEra(year: number, language: string): number {
  return language.startsWith('th') && year > 2400 ? year - 543 : year;
}

function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९๐-๙]/g, (digit) =>
    String(((digit.codePointAt(0) ?? 0) % 16) - ('०' <= digit && digit <= '९' ? 6 : 0)),
  );
}
