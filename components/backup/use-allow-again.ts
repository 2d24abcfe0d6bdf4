import { useState } from 'react';
import { allowDailyAgain, type DailyDeps } from '@/lib/services/daily-file';
import type { useAction } from '../ui/use-action';

/** Has the browser ask the user again for the daily file's place; `refused`: they said no. */
export function useAllowAgain(deps: DailyDeps, run: ReturnType<typeof useAction>['run']) {
  const [refused, setRefused] = useState(false);
  const allow = () => void run(async () => setRefused((await allowDailyAgain(deps)) === 'not-allowed'));
  return { refused, allow };
}
