import type { YearMonth } from '@/lib/domain/reading';

/** "Joined March 2011", in any language: the year, and the month if the interface's language has a name for it. */
export function joinedMonth(text: string, language: string): YearMonth | null {
  const year = /20\d\d/.exec(text)?.[0];
  if (!year) return null;
  let found = { month: 0, length: 0 };
  for (let month = 1; month <= 12; month++) {
    for (const name of monthNames(month, language)) {
      // The longest, since 12月 ends with 2月.
      if (name.length > found.length && text.toLowerCase().includes(name)) found = { month, length: name.length };
    }
  }
  return found.month ? `${year}-${String(found.month).padStart(2, '0')}` : year;
}

/** Alone and within a date: many languages bend the name there. */
function monthNames(month: number, language: string): readonly string[] {
  const date = new Date(Date.UTC(2023, month - 1, 1));
  return [{ month: 'long' }, { month: 'long', day: 'numeric' }].flatMap((format) => {
    try {
      const parts = new Intl.DateTimeFormat(language, { ...(format as Intl.DateTimeFormatOptions), timeZone: 'UTC' }).formatToParts(date);
      const name = parts.find((part) => part.type === 'month')?.value.toLowerCase() ?? '';
      // A mere figure says nothing beside a year; Chinese and Japanese add their sign for it.
      return /^\d+$/.test(name) ? [`${name}月`, `${name}월`] : [name];
    } catch {
      return [];
    }
  });
}
