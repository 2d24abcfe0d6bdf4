import type { Language } from '@/lib/i18n/catalogue';
import { loadDrafts, type DraftsText } from '@/lib/i18n/load-drafts';
import { useLateWords } from '../use-late-words';

/** The words of drafts in a language; until they are there the former ones, which say whose they are. */
export function useDraftsText(language: Language): DraftsText | null {
  return useLateWords(loadDrafts, language, 'drafts');
}
