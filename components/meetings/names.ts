import { useMemo } from 'react';
import { useLanguage, useText } from '../deps';

/** "Ana, Sara and Leo"; a meeting whose people are all forgotten still has a name. */
export function useNames(): (names: readonly string[]) => string {
  const language = useLanguage();
  const { today } = useText();
  return useMemo(() => {
    const list = new Intl.ListFormat(language, { type: 'conjunction' });
    return (names) => (names.length === 0 ? today.nobody : list.format(names));
  }, [language, today]);
}
