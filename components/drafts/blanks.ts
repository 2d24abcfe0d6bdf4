import type { DraftWords } from '@/lib/domain/template';

/** What is still to be filled in, as it stands in the text, each once. */
export function blanksLeft(text: string, { blanks }: Pick<DraftWords, 'blanks'>): readonly string[] {
  return [...new Set(Object.values(blanks))].map((blank) => `[${blank}]`).filter((blank) => text.includes(blank));
}

type Cursor = Pick<HTMLTextAreaElement, 'selectionStart' | 'selectionEnd'> | null;

/** The text with the choice in its first blank, else where the cursor stands. */
export function withChoice(text: string, choice: string, blanks: readonly string[], cursor: Cursor): string {
  const places = blanks.map((blank) => ({ start: text.indexOf(blank), end: text.indexOf(blank) + blank.length }));
  const [first] = places.filter(({ start }) => start >= 0).toSorted((a, b) => a.start - b.start);
  const { start, end } = first ?? {
    start: cursor?.selectionStart ?? text.length,
    end: cursor?.selectionEnd ?? text.length,
  };
  return `${text.slice(0, start)}${choice}${text.slice(end)}`;
}
