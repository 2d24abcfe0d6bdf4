import type { YearMonth } from '@/lib/domain/reading';

/** "Joined March 2011", in any language: the year, and the month if the interface's language has a name for it. */
export function joinedMonth(text: string, language: string): YearMonth | null {
  const year = /20\d\d/.exec(text)?.[0];
  if (!year) return null;
  const shown = text.toLowerCase();
  let [month, length] = [0, 0];
  for (const [name, number] of monthNames(language)) {
    // The longest, since 12月 ends with 2月.
    if (name.length > length && shown.includes(name)) [month, length] = [number, name.length];
  }
  return month ? `${year}-${String(month).padStart(2, '0')}` : year;
}

type Names = readonly (readonly [name: string, month: number])[];

let known: { readonly language: string; readonly names: Names } | null = null;

/** Alone and within a date, since many languages bend the name there. Kept: making a formatter is slow. */
function monthNames(language: string): Names {
  if (known?.language !== language)
    known = { language, names: [...namesIn(language, {}), ...namesIn(language, { day: 'numeric' })] };
  return known.names;
}

function namesIn(language: string, more: Intl.DateTimeFormatOptions): Names {
  try {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC', ...more });
    return Array.from({ length: 12 }, (_, at) => {
      const parts = format.formatToParts(Date.UTC(2023, at, 1));
      const name = parts.find((part) => part.type === 'month')?.value.toLowerCase() ?? '';
      // A mere figure says nothing beside a year: Chinese, Japanese and Korean write their sign behind it.
      return [/^\d+$/.test(name) ? `${name}${language.startsWith('ko') ? '월' : '月'}` : name, at + 1] as const;
    });
  } catch {
    return [];
  }
}
