/**
 * Months and years as a page writes them in its interface language, by `Intl` alone: no word of any language stands
 * here. What a language writes otherwise than `Intl` does is not known, and then only the year is.
 */
export type MonthNames = ReadonlyMap<string, number>;

/** Figures of every script as 0 to 9; full-width signs and special blanks as plain ones; marks of direction gone. */
export function plainFigures(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\P{Nd}\d]/gu, (figure) => {
      const code = figure.codePointAt(0) ?? 0;
      // Each script's figures stand in a row, which begins or ends with the sixteen that they lie in.
      return String((code % 16) - (/\p{Nd}/u.test(String.fromCodePoint(code | 15)) ? 6 : 0));
    });
}

/** The month that a word names. An abbreviation of one's own counts where only one month begins so. */
export function monthNamed(word: string, language: string): number | undefined {
  const shown = plainWord(word);
  if (!/^\D+$/.test(shown)) return undefined;
  const fitting = new Set<number>();
  for (const names of monthNames(language)) {
    const exact = names.get(shown);
    if (exact) return exact;
    // A name of several words ("eleventh month") may hold another one.
    if (shown.length > 2)
      for (const [name, month] of names) if (name.startsWith(shown) && !name.includes(' ')) fitting.add(month);
  }
  // Pages are not translated whole: what is no month there may still be one in the language that all others came from.
  const english = language === 'en' ? undefined : monthNamed(word, 'en');
  if (fitting.size === 0) return english;
  // The beginning of one month here may be another one there ("mar"): then neither is sure.
  const [month] = fitting;
  return fitting.size === 1 && (english ?? month) === month ? month : undefined;
}

/** Chinese, Japanese, Korean and Vietnamese have no other names for months than their numbers. */
export function numbersMonths(language: string): boolean {
  for (const names of monthNames(language)) return [...names.keys()].some((name) => /\d/.test(name));
  return false;
}

/** In the common era: Thai pages may count from the Buddha, Persian ones by the sun from the Hijra. */
export function commonYear(year: number, month: number | undefined, language: string): number {
  if (language.startsWith('th') && year > 2400) return year - 543;
  // Their year begins in March.
  return isPersianYear(year, language) ? year + (month && month < 4 ? 622 : 621) : year;
}

export function isPersianYear(year: number, language: string): boolean {
  return language.startsWith('fa') && year > 1300 && year < 1500;
}

/** Names of months in full or in figures, for a text that cannot be cut into words. */
export function monthWithin(text: string, language: string): number | undefined {
  const shown = plainWord(text);
  let [month, length] = [0, 0];
  let form = 0;
  for (const names of monthNames(language)) {
    const isLong = forms[form++ % forms.length]?.month === 'long';
    for (const [name, number] of names) {
      // The longest, since one name may end with another.
      if ((isLong || /\d/.test(name)) && name.length > length && shown.includes(name))
        [month, length] = [number, name.length];
    }
  }
  return month || undefined;
}

/** Many languages bend a month's name on its own, beside a year and beside a day. */
const forms = (['short', 'long'] as const).flatMap((month) =>
  [{}, { year: 'numeric' }, { year: 'numeric', day: 'numeric' }].map(
    (beside) => ({ month, timeZone: 'UTC', ...beside }) as Intl.DateTimeFormatOptions,
  ),
);

const known = new Map<string, MonthNames>();

/** One form after the other: a formatter takes the browser milliseconds to make, and mostly the first is enough. */
function* monthNames(language: string): Generator<MonthNames> {
  for (const calendar of language.startsWith('fa') ? ['gregory', 'persian'] : ['gregory']) {
    for (const [at, form] of forms.entries()) {
      const tag = `${language.replaceAll('_', '-')}-u-ca-${calendar}-nu-latn`;
      const names = known.get(tag + at) ?? namesIn(tag, form);
      known.set(tag + at, names);
      yield names;
    }
  }
}

/** Of a Persian month it is the number of the month that begins within it. */
function namesIn(tag: string, form: Intl.DateTimeFormatOptions): MonthNames {
  const names = new Map<string, number>();
  const format = formatter(tag, form);
  if (!format) return names;
  for (let month = 0; month < 12; month++) {
    const date = Date.UTC(2024, month, 15);
    const part = form.year
      ? format.formatToParts(date).find(({ type }) => type === 'month')?.value
      : format.format(date);
    const name = plainWord(part ?? '');
    // A mere figure says nothing beside a year.
    if (/\D/.test(name)) names.set(name, month + 1);
  }
  return names;
}

function formatter(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | null {
  try {
    // Of a language that it does not know `Intl` would give the browser's own.
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0 ? new Intl.DateTimeFormat(tag, options) : null;
  } catch {
    return null;
  }
}

/** Without what pages leave out or add: points, capitals, accents. */
function plainWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{P}\p{Cf}]|(?=\p{M})[\u0300-\u0670\u093c\u09bc\u0a3c]/gu, '')
    .replaceAll('ı', 'i')
    .normalize('NFKC');
}
