import { useEffect, useState } from 'react';
import type { Language } from '@/lib/i18n/catalogue';
import { loadRelation, type RelationText } from '@/lib/i18n/load-relation';
import { useDeps, useLanguage } from './deps';

/** Once loaded they are there at once. */
const known = new Map<Language, RelationText>();

/** The words of lost touch, time line and card; `null` until they are there. */
export function useRelationText(): RelationText | null {
  const { log } = useDeps();
  const language = useLanguage();
  const [, setLoaded] = useState<Language | null>(null);
  useEffect(() => {
    let here = true;
    if (!known.has(language)) {
      loadRelation(language).then(
        (text) => {
          known.set(language, text);
          if (here) setLoaded(language);
        },
        (error: unknown) => log.warn('the words of the time line could not be loaded', error),
      );
    }
    return () => {
      here = false;
    };
  }, [language, log]);
  return known.get(language) ?? null;
}
