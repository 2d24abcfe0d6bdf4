import { dailyFilesKept, nextDaily, type DailyState, type DailyWay } from '@/lib/domain/daily-file';
import { todayOf } from '@/lib/domain/due-dates';
import { plainDay } from '@/lib/i18n/sentences/dates';
import { beginInFolder, resumeDaily, stopDaily, writeDaily } from '@/lib/services/daily-file';
import { useDeps, useText } from '../deps';
import { useDates } from '../shell/dates';
import { Button } from '../ui/button';
import { Theirs } from '../ui/theirs';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { useTold } from '../use-told';
import { DailyTrouble } from './daily-trouble';
import { useDailyDeps } from './use-daily';

/** Where it goes, when it was last written and when next; what stands in the way comes first. */
export function DailyOn({ state, way }: { readonly state: DailyState; readonly way: DailyWay }) {
  const { clock } = useDeps();
  const { daily: t } = useText();
  const deps = useDailyDeps();
  const dates = useDates();
  const told = useTold();
  const toast = useToast();
  const { busy, run } = useAction();
  const now = clock.now();
  const next = nextDaily(state, now);

  async function writeNow() {
    await run(async () => {
      if ((await writeDaily(deps, { anyway: true })) !== 'written') return;
      const { last } = await deps.daily.state();
      if (last) toast({ text: t.written(last.name) });
    });
  }

  async function stop() {
    await run(async () => {
      const before = await stopDaily(deps);
      toast({ text: t.stopped, undo: () => resumeDaily(deps, before) });
    });
  }

  return (
    <>
      {state.problem ? <DailyTrouble problem={state.problem} way={way} /> : null}
      <p>
        <b>{way === 'folder' ? <Theirs text={t.folder.on(state.folder)} max={200} /> : t.downloads.on}</b>{' '}
        {way === 'folder' ? t.folder.keeps(dailyFilesKept) : null}
      </p>
      <p className="small soft">
        {state.last ? t.last(dates.when(state.last.at, now.zone), state.last.name) : t.lastNone}
        <br />
        {next === todayOf(now) ? t.nextSoon : t.next(plainDay(next, told))}
      </p>
      <div className="actions">
        {state.problem ? null : (
          <Button disabled={busy} onClick={() => void writeNow()}>
            {t.now}
          </Button>
        )}
        {way === 'folder' && (state.problem === null || state.problem === 'data-missing') ? (
          <Button look="quiet" disabled={busy} onClick={() => void run(() => beginInFolder(deps))}>
            {t.folder.other}
          </Button>
        ) : null}
        <Button look="quiet" disabled={busy} onClick={() => void stop()}>
          {t.stop}
        </Button>
      </div>
    </>
  );
}
