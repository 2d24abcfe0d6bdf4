import { useEffect, useState } from 'react';
import type { Now } from '@/lib/domain/clock';
import { useDeps } from './deps';

/** The moment, told again every half minute: "in 35 min" and the five minutes before a meeting follow the clock. */
export function useNow(everyMs = 30_000): Now {
  const { clock } = useDeps();
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.now()), everyMs);
    return () => clearInterval(timer);
  }, [clock, everyMs]);
  return now;
}
