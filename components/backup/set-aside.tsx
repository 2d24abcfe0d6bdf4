import { useEffect, useState } from 'react';
import { dropSetAside, listSetAside, restoreSetAside, type SetAside } from '@/lib/services/set-aside';
import { useDeps, useText } from '../deps';
import { useDates } from '../shell/dates';
import { useImportDeps } from '../shell/page-deps';
import { Part } from '../shell/part';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useAction } from '../ui/use-action';
import { useTakingPlace } from './use-taking-place';
import { Working } from './working';

/** What was damaged or restored over is kept as it was, until the user decides. Where there is none, nothing is shown. */
export function SetAsides() {
  const { log } = useDeps();
  const { aside: t } = useText().backup;
  const deps = useImportDeps();
  const [all, setAll] = useState<readonly SetAside[]>([]);
  useEffect(() => {
    let here = true;
    listSetAside(deps).then(
      (found) => here && setAll(found),
      (error: unknown) => log.warn('what was set aside could not be listed', error),
    );
    return () => {
      here = false;
    };
  }, [deps, log]);
  if (all.length === 0) return null;
  return (
    <Part title={t.title}>
      <div className="stack-s">
        <p>{t.text}</p>
        <ul className="lines">
          {all.map((each) => (
            <li key={each.name}>
              <Line each={each} onGone={() => setAll(all.filter((other) => other !== each))} />
            </li>
          ))}
        </ul>
      </div>
    </Part>
  );
}

function Line({ each, onGone }: { readonly each: SetAside; readonly onGone: () => void }) {
  const { aside: t } = useText().backup;
  const deps = useImportDeps();
  const dates = useDates();
  const { busy, run } = useAction();
  const { done, take } = useTakingPlace();
  const [asking, setAsking] = useState<'restore' | 'delete' | null>(null);
  const when = each.lastAt === null ? t.unknownDate : t.until(dates.day(each.lastAt));

  async function restore() {
    setAsking(null);
    await take((onProgress) => restoreSetAside(deps, each.name, onProgress));
  }

  async function drop() {
    setAsking(null);
    if (await run(() => dropSetAside(deps, each.name))) onGone();
  }

  return (
    <div className="bar-line">
      <div>
        <p>{when}</p>
        <p className="source">{t.holds(each.people, each.meetings, each.notes)}</p>
      </div>
      {done === null ? (
        <div className="actions">
          {each.readable ? (
            <Button small disabled={busy} aria-label={`${t.restore}: ${when}`} onClick={() => setAsking('restore')}>
              {t.restore}
            </Button>
          ) : (
            <span className="small soft">{t.unreadable}</span>
          )}
          <Button
            small
            look="quiet"
            disabled={busy}
            aria-label={`${t.delete}: ${when}`}
            onClick={() => setAsking('delete')}
          >
            {t.delete}
          </Button>
        </div>
      ) : (
        <Working done={done} />
      )}
      <Dialog
        open={asking !== null}
        onOpenChange={(open) => (open ? undefined : setAsking(null))}
        title={asking === 'delete' ? t.deleteTitle : t.restoreTitle}
        text={asking === 'delete' ? t.deleteText : t.restoreText}
      >
        <div className="actions">
          <Button onClick={() => setAsking(null)}>{t.leave}</Button>
          <Button look="primary" onClick={() => void (asking === 'delete' ? drop() : restore())}>
            {asking === 'delete' ? t.delete : t.restore}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
