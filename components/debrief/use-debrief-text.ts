import { useEffect, useState } from 'react';
import { loadDebriefText, type DebriefText } from '@/lib/i18n/load-debrief';
import { useDeps, useLanguage } from '../deps';

/** The words of the debrief in the interface's language; `null` until they are there. */
export function useDebriefText(): DebriefText | null {
  const { log } = useDeps();
  const language = useLanguage();
  const [text, setText] = useState<DebriefText | null>(null);
  useEffect(() => {
    let here = true;
    loadDebriefText(language).then(
      (loaded) => here && setText(loaded),
      (error: unknown) => log.warn('the words of the debrief could not be loaded', error),
    );
    return () => {
      here = false;
    };
  }, [language, log]);
  return text;
}
