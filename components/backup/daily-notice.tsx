import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { writeDaily } from '@/lib/services/daily-file';
import { useDeps, useText } from '../deps';
import { routes } from '../routes';
import { Button } from '../ui/button';
import { useAction } from '../ui/use-action';
import { troubleText } from './trouble-text';
import { useAllowAgain } from './use-allow-again';
import { useDailyDeps, useDailyState } from './use-daily';

const hour = 60 * 60_000;

/** On every page: writes the daily file when it is due, and asks kindly where the browser wants the user's word again. */
export function DailyNotice() {
  const { log } = useDeps();
  const { daily: t } = useText();
  const deps = useDailyDeps();
  const state = useDailyState();
  const [location] = useLocation();
  const { busy, run } = useAction();
  const [waved, setWaved] = useState(false);
  const { refused, allow } = useAllowAgain(deps, run);
  useEffect(() => {
    const write = () => {
      writeDaily(deps).catch((error: unknown) => log.warn('the daily file was not written', error));
    };
    write();
    const timer = setInterval(write, hour);
    return () => clearInterval(timer);
  }, [deps, log]);
  // The page of backups says it by itself, and missing data has its own notice.
  const problem = state?.way && location !== routes.backup ? state.problem : null;
  if (problem === null || problem === 'data-missing' || waved) return null;
  return (
    <section className="notice notices" aria-labelledby="daily-waits">
      <h2 className="notice-title" id="daily-waits">
        {t.waits}
      </h2>
      <p>{troubleText(t, problem, state?.way ?? 'folder', refused)}</p>
      <div className="actions">
        {problem === 'not-allowed' && !refused ? (
          <Button disabled={busy} onClick={allow}>
            {t.allow}
          </Button>
        ) : (
          <Link className="btn" href={routes.backup}>
            {t.toBackup}
          </Link>
        )}
        <Button look="quiet" onClick={() => setWaved(true)}>
          {t.later}
        </Button>
      </div>
    </section>
  );
}
