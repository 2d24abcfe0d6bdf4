import { databasePointer } from '@/lib/platform/active-database';
import { canaryStore } from '@/lib/platform/canary-store';
import { makeMenu } from '@/lib/platform/context-menu';
import { injectIntoOpenTabs } from '@/lib/platform/inject';
import { oncePerSession, onInstalled, openFullPage } from '@/lib/platform/life';
import { consoleLog } from '@/lib/platform/log';
import { panelStaysApart } from '@/lib/platform/panel';
import { refreshPages } from '@/lib/platform/tabs';
import { keepStorageFromPages } from '@/lib/platform/trusted-storage';
import type { PageDeps } from '@/lib/services/page/deps';
import { beginSession, dropReplaced } from '@/lib/services/begin-session';
import { settingsStore } from '@/lib/settings/store';

/** What is due when the extension arrives, when the browser starts, and when settings change. */
export function onStart(deps: PageDeps): void {
  const told = (what: string) => (error: unknown) => consoleLog.warn(`${what} failed`, error);
  const storage = { databases: databasePointer, canary: canaryStore };
  onInstalled((why) => {
    makeMenu().catch(told('the menu'));
    injectIntoOpenTabs().catch(told('reaching open tabs'));
    if (why === 'install') welcome().catch(told('the first page'));
  });
  settingsStore.onChange(() => void refreshPages());
  databasePointer.onChange(() => void dropReplaced(storage).catch(told('dropping what was replaced')));
  keepStorageFromPages().catch(told('keeping storage from pages'));
  panelStaysApart().catch(told('the panel'));
  oncePerSession('begin', async () => {
    const services = await deps.services();
    const verdict = await beginSession({ ...services, ...storage, badge: deps.badge });
    if (verdict.kind === 'shortfall') await openFullPage('/backup');
  }).catch(told('the check at start'));
}

/** Some ways of loading the extension call every start an installation. */
async function welcome(): Promise<void> {
  if ((await settingsStore.get()).chosenAt === null) await openFullPage('/welcome');
}
