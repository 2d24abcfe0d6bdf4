import { useEffect, useMemo, useState } from 'react';
import { dailyOff, type DailyState } from '@/lib/domain/daily-file';
import type { DailyDeps } from '@/lib/services/daily-file';
import { useDeps } from '../deps';
import { usePageDeps } from '../shell/page-deps';

export function useDailyDeps(): DailyDeps {
  const { db, clock } = useDeps();
  const { storage, daily } = usePageDeps();
  return useMemo(() => ({ db, clock, canary: storage.canary, daily }), [db, clock, storage, daily]);
}

/** How it stands with the daily file, whoever changes it; `null`: not known yet. */
export function useDailyState(): DailyState | null {
  const { log } = useDeps();
  const { daily } = usePageDeps();
  const [state, setState] = useState<DailyState | null>(null);
  useEffect(() => {
    let here = true;
    const stop = daily.onState(setState);
    daily.state().then(
      (first) => here && setState((told) => told ?? first),
      (error: unknown) => {
        log.warn('how it stands with the daily file could not be read', error);
        if (here) setState(dailyOff);
      },
    );
    return () => {
      here = false;
      stop();
    };
  }, [daily, log]);
  return state;
}
