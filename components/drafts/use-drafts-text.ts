import { useEffect, useState } from 'react';
import type { Language } from '@/lib/i18n/catalogue';
import { loadDrafts, type DraftsText } from '@/lib/i18n/load-drafts';
import { useDeps } from '../deps';

/** The words of drafts in a language; until they are there the former ones, which say whose they are. */
export function useDraftsText(language: Language): DraftsText | null {
  const { log } = useDeps();
  const [text, setText] = useState<DraftsText | null>(null);
  useEffect(() => {
    let here = true;
    loadDrafts(language).then(
      (loaded) => here && setText(loaded),
      (error: unknown) => log.warn('the words of drafts could not be loaded', error),
    );
    return () => {
      here = false;
    };
  }, [language, log]);
  return text;
}
