import { every } from '@/lib/platform/alarms';
import { canaryStore } from '@/lib/platform/canary-store';
import { dailyPlace } from '@/lib/platform/daily-store';
import { consoleLog } from '@/lib/platform/log';
import { writeDaily } from '@/lib/services/daily-file';
import type { PageDeps } from '@/lib/services/page/deps';

/** The daily file, also while no page of ours is open, as long as the browser lets the worker write. */
export function writeByItself(deps: PageDeps): void {
  every('daily-file', 60, () => {
    void write().catch((error: unknown) => consoleLog.warn('the daily file was not written', error));
  });

  async function write(): Promise<void> {
    if ((await dailyPlace.state()).way === null) return;
    await writeDaily({ ...(await deps.services()), daily: dailyPlace, canary: canaryStore });
  }
}
