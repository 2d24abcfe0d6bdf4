import '@/lib/messaging/jitless';
import { createRoot } from 'react-dom/client';
import { DepsProvider, type Deps } from '@/components/deps';
import { Page } from '@/components/shell/page';
import { PageDepsProvider } from '@/components/shell/page-deps';
import { activeDatabase } from '@/lib/db/active';
import { databasePointer } from '@/lib/platform/active-database';
import { canaryStore } from '@/lib/platform/canary-store';
import { wordsFor } from '@/lib/i18n/load-catalogue';
import { systemClock as clock } from '@/lib/platform/clock';
import { commandKeys } from '@/lib/platform/commands';
import { aroundTab } from '@/lib/platform/around-tab';
import { dailyPlace as daily } from '@/lib/platform/daily-store';
import { healthStore as health } from '@/lib/platform/health-store';
import { randomIds as ids } from '@/lib/platform/ids';
import { consoleLog as log } from '@/lib/platform/log';
import { panel } from '@/lib/platform/panel';
import { profileKey } from '@/lib/services/profile-at';
import { settingsStore } from '@/lib/settings/store';

const [db, settings] = await Promise.all([activeDatabase(), settingsStore.get()]);
const openPage = (route: string) => location.assign(`#${route}`);
const around = {
  clock,
  ids,
  log,
  panel,
  openPage,
  ...aroundTab(profileKey),
};
const deps: Deps = { ...around, db, settings: settingsStore, languages: navigator.languages };
const pageDeps = { commandKeys, health, daily, storage: { databases: databasePointer, canary: canaryStore } };

createRoot(document.getElementById('root')!).render(
  <DepsProvider deps={deps} settings={settings} text={await wordsFor(settings.language, deps.languages)}>
    <PageDepsProvider deps={pageDeps}>
      <Page />
    </PageDepsProvider>
  </DepsProvider>,
);
