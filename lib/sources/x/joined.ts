import type { YearMonth } from '@/lib/domain/reading';
import { commonYear, monthWithin, plainFigures } from '../months';

/** "Joined March 2011", in any language: the year, and the month if the interface's language has a name for it. */
export function joinedMonth(text: string, language: string): YearMonth | null {
  // The same line is read at every look at the page.
  if (last.text !== text || last.language !== language) last = { text, language, month: readMonth(text, language) };
  return last.month;
}

let last: { readonly text: string; readonly language: string; readonly month: YearMonth | null } = {
  text: '',
  language: '',
  month: null,
};

function readMonth(text: string, language: string): YearMonth | null {
  const shown = plainFigures(text);
  const [figures] = /\d{4}/.exec(shown) ?? [];
  const month = monthWithin(shown, language);
  const year = commonYear(Number(figures), month, language);
  if (!(year >= 2006 && year < 2100)) return null;
  return month ? `${year}-${String(month).padStart(2, '0')}` : String(year);
}
