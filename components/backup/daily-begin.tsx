import { useState } from 'react';
import { beginInDownloads, beginInFolder } from '@/lib/services/daily-file';
import { useText } from '../deps';
import { usePageDeps } from '../shell/page-deps';
import { Button } from '../ui/button';
import { useAction } from '../ui/use-action';
import { useDailyDeps } from './use-daily';

/** A folder where the browser lets one be chosen, else the downloads. */
export function DailyBegin() {
  const { daily: t } = useText();
  const { daily } = usePageDeps();
  const deps = useDailyDeps();
  const { busy, run } = useAction();
  const [refused, setRefused] = useState(false);
  if (daily.canChoose())
    return (
      <div>
        <Button disabled={busy} onClick={() => void run(() => beginInFolder(deps))}>
          {t.folder.choose}
        </Button>
      </div>
    );
  return (
    <>
      <p>{t.downloads.text}</p>
      <div>
        <Button
          disabled={busy}
          onClick={() => void run(async () => setRefused((await beginInDownloads(deps)) === null))}
        >
          {t.downloads.choose}
        </Button>
      </div>
      <output>{refused ? t.downloads.refused : null}</output>
    </>
  );
}
