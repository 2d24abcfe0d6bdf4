import { useMemo } from 'react';
import type { Instant } from '@/lib/domain/reading';
import { clockTime, longDate, shortDate, whenText } from '@/lib/i18n/sentences/dates';
import { useTold } from '../use-told';

export type Dates = {
  /** "12 March", with its year unless it is this year's. */
  readonly day: (at: Instant) => string;
  /** "3 Mar", "today". */
  readonly short: (at: Instant) => string;
  /** "today 14:00", "Thu 26 Nov 14:00". */
  readonly when: (at: Instant, zone: string) => string;
  readonly time: (at: Instant, zone: string) => string;
};

export function useDates(): Dates {
  const told = useTold();
  return useMemo(
    () => ({
      day: (at) => longDate(at, told),
      short: (at) => shortDate(at, told),
      when: (at, zone) => whenText(at, zone, told),
      time: (at, zone) => clockTime(at, zone, told.language),
    }),
    [told],
  );
}
