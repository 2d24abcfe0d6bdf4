import { useEffect, useState } from 'react';
import type { Language } from '@/lib/i18n/catalogue';
import { useDeps } from './deps';

/** Once loaded they are there at once, also in a line that is drawn anew as one scrolls. */
const loaded = new WeakMap<object, Map<Language, unknown>>();

/**
 * Words that are loaded when something that says them comes into sight. Until they are there `first`, then those of
 * the former language. `load` must be the same function at every call; `what` names the words where loading fails.
 */
export function useLateWords<T>(load: Load<T>, language: Language, what: string, first: T | null = null): T | null {
  const { log } = useDeps();
  const [words, setWords] = useState<T | null>(() => known(load, language) ?? first);
  useEffect(() => {
    let here = true;
    load(language).then(
      (text) => {
        keep(load, language, text);
        if (here) setWords(() => text);
      },
      (error: unknown) => log.warn(`the words of ${what} could not be loaded`, error),
    );
    return () => {
      here = false;
    };
  }, [load, language, what, log]);
  return words;
}

type Load<T> = (language: Language) => Promise<T>;

function known<T>(load: Load<T>, language: Language): T | undefined {
  return loaded.get(load)?.get(language) as T | undefined;
}

function keep<T>(load: Load<T>, language: Language, text: T): void {
  const of = loaded.get(load) ?? new Map<Language, unknown>();
  loaded.set(load, of.set(language, text));
}
