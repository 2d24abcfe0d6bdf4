import { useEffect, useState } from 'react';
import type { Language } from '@/lib/i18n/catalogue';
import { useDeps } from './deps';

/**
 * Words that are loaded when something that says them comes into sight. Until they are there `first`, then those of
 * the former language. `load` must be the same function at every call; `what` names the words where loading fails.
 */
export function useLateWords<T>(
  load: (language: Language) => Promise<T>,
  language: Language,
  what: string,
  first: T | null = null,
): T | null {
  const { log } = useDeps();
  const [words, setWords] = useState<T | null>(first);
  useEffect(() => {
    let here = true;
    load(language).then(
      (loaded) => here && setWords(() => loaded),
      (error: unknown) => log.warn(`the words of ${what} could not be loaded`, error),
    );
    return () => {
      here = false;
    };
  }, [load, language, what, log]);
  return words;
}
