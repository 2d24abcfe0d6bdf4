import type { DailyProblem, DailyWay } from '@/lib/domain/daily-file';
import { beginInFolder, writeDaily } from '@/lib/services/daily-file';
import { useText } from '../deps';
import { Button } from '../ui/button';
import { useAction } from '../ui/use-action';
import { troubleText } from './trouble-text';
import { useAllowAgain } from './use-allow-again';
import { useDailyDeps } from './use-daily';

type Props = { readonly problem: DailyProblem; readonly way: DailyWay };

/** What stands in the way, in plain words, with the ways out beside it. */
export function DailyTrouble({ problem, way }: Props) {
  const { daily: t } = useText();
  const deps = useDailyDeps();
  const { busy, run } = useAction();
  const { refused, allow } = useAllowAgain(deps, run);
  return (
    <div className="notice notice-care stack-s">
      <p>{troubleText(t, problem, way, refused)}</p>
      {problem === 'data-missing' ? null : (
        <div className="actions">
          {problem === 'not-allowed' ? (
            <Button disabled={busy} onClick={allow}>
              {t.allow}
            </Button>
          ) : (
            <Button disabled={busy} onClick={() => void run(() => writeDaily(deps, { anyway: true }))}>
              {t.tryAgain}
            </Button>
          )}
          {way === 'folder' ? (
            <Button look="quiet" disabled={busy} onClick={() => void run(() => beginInFolder(deps))}>
              {t.folder.other}
            </Button>
          ) : null}
        </div>
      )}
    </div>
  );
}
