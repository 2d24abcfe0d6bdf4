import { loadPromisesText, type PromisesText } from '@/lib/i18n/load-promises';
import { useLanguage } from '../deps';
import { useLateWords } from '../use-late-words';

/** The words around promises and tasks, in the interface's language; `null` until they are there. */
export function usePromisesText(): PromisesText | null {
  return useLateWords(loadPromisesText, useLanguage(), 'promises');
}
