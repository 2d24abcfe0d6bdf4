import { createContext, useContext } from 'react';
import { cutWords } from '@/lib/i18n/sentences/words';

/** How many words a line may have where many lines share a limit; anywhere else as many as it has. */
export const LineWords = createContext(Number.POSITIVE_INFINITY);

export function useCut(): (text: string) => string {
  const max = useContext(LineWords);
  return (text) => (Number.isFinite(max) ? cutWords(text, max) : text);
}
