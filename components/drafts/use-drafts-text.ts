import { useEffect, useState } from 'react';
import type { Language } from '@/lib/i18n/catalogue';
import { loadDrafts, type DraftsText } from '@/lib/i18n/load-drafts';
import { useDeps } from '../deps';

/** The words of drafts in a language, once they are there; another language's never stand in for them. */
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
  return text?.language === language ? text : null;
}
