import { loadDebriefText, type DebriefText } from '@/lib/i18n/load-debrief';
import { useLanguage } from '../deps';
import { useLateWords } from '../use-late-words';

/** The words of the debrief in the interface's language; `null` until they are there. */
export function useDebriefText(): DebriefText | null {
  return useLateWords(loadDebriefText, useLanguage(), 'the debrief');
}
