import type { DailyProblem } from '@/lib/domain/daily-file';
import { allowDailyAgain, writeDaily } from '@/lib/services/daily-file';
import { useText } from '../deps';
import { Button } from '../ui/button';
import { useAction } from '../ui/use-action';
import { useDailyDeps } from './use-daily';

/** What stands in the way, in plain words, with the way out beside it. */
export function DailyTrouble({ problem }: { readonly problem: DailyProblem }) {
  const { daily: t } = useText();
  const deps = useDailyDeps();
  const { busy, run } = useAction();
  return (
    <div className="notice notice-care stack-s">
      <p>{t.problems[problem]}</p>
      {problem === 'data-missing' ? null : (
        <div className="actions">
          {problem === 'not-allowed' ? (
            <Button disabled={busy} onClick={() => void run(() => allowDailyAgain(deps))}>
              {t.allow}
            </Button>
          ) : (
            <Button disabled={busy} onClick={() => void run(() => writeDaily(deps, { anyway: true }))}>
              {t.tryAgain}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
