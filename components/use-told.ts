import { useMemo } from 'react';
import type { Told } from '@/lib/i18n/sentences/dates';
import { useLanguage, useText } from './deps';
import { useNow } from './use-now';

/** What every sentence with a date is told with. */
export function useTold(): Told {
  const t = useText();
  const language = useLanguage();
  const now = useNow();
  return useMemo(() => ({ t, language, now }), [t, language, now]);
}
