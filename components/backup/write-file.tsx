import { exportEverything } from '@/lib/services/export-everything';
import { useDeps, useSettings, useText } from '../deps';
import { useDates } from '../shell/dates';
import { Part } from '../shell/part';
import { Button } from '../ui/button';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { saveFile } from './save-file';

export function WriteFile() {
  const deps = useDeps();
  const { backup: t } = useText();
  const { lastBackupAt } = useSettings();
  const dates = useDates();
  const toast = useToast();
  const { busy, run } = useAction();

  async function writeAll() {
    const now = deps.clock.now();
    const name = `prefika-${Temporal.Instant.from(now.at).toZonedDateTimeISO(now.zone).toPlainDate().toString()}.json`;
    const done = await run(async () => {
      saveFile(name, JSON.stringify(await exportEverything(deps)));
      await deps.settings.update({ lastBackupAt: now.at });
    });
    if (done) toast({ text: t.write.done(name) });
  }

  return (
    <Part title={t.write.title}>
      <div className="stack-s">
        <p>{t.write.text}</p>
        <div className="actions items-center">
          <Button look="primary" disabled={busy} onClick={() => void writeAll()}>
            {t.write.button}
          </Button>
          <span className="small soft">{lastBackupAt ? t.last(dates.short(lastBackupAt)) : t.lastNone}</span>
        </div>
      </div>
    </Part>
  );
}
