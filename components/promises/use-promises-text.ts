import { useEffect, useState } from 'react';
import { loadPromisesText, type PromisesText } from '@/lib/i18n/load-promises';
import { useDeps, useLanguage } from '../deps';

/** The words around promises and tasks, in the interface's language; `null` until they are there. */
export function usePromisesText(): PromisesText | null {
  const { log } = useDeps();
  const language = useLanguage();
  const [text, setText] = useState<PromisesText | null>(null);
  useEffect(() => {
    let here = true;
    loadPromisesText(language).then(
      (loaded) => here && setText(loaded),
      (error: unknown) => log.warn('the words around promises could not be loaded', error),
    );
    return () => {
      here = false;
    };
  }, [language, log]);
  return text;
}
