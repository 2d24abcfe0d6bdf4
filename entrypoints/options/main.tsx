import '@/lib/messaging/jitless';
import { createRoot } from 'react-dom/client';
import { DepsProvider, type Deps } from '@/components/deps';
import { Page } from '@/components/shell/page';
import { PageDepsProvider } from '@/components/shell/page-deps';
import { activeDatabase } from '@/lib/db/active';
import { databasePointer } from '@/lib/platform/active-database';
import { canaryStore } from '@/lib/platform/canary-store';
import { systemClock as clock } from '@/lib/platform/clock';
import { commandKeys } from '@/lib/platform/commands';
import { heldReadings, presses } from '@/lib/platform/held-readings';
import { randomIds as ids } from '@/lib/platform/ids';
import { consoleLog as log } from '@/lib/platform/log';
import { panel } from '@/lib/platform/panel';
import { browserTabs } from '@/lib/platform/tabs';
import { profileAt } from '@/lib/services/profile-at';
import { settingsStore } from '@/lib/settings/store';

const db = await activeDatabase();
const profileKey = (url: string) => profileAt(url)?.url ?? null;
const openPage = (route: string) => location.assign(`#${route}`);
const around = {
  clock,
  ids,
  log,
  panel,
  openPage,
  held: heldReadings(profileKey),
  tabs: browserTabs(presses(profileKey)),
};
const deps: Deps = { ...around, db, settings: settingsStore, languages: navigator.languages };
const pageDeps = { commandKeys, storage: { databases: databasePointer, canary: canaryStore } };

createRoot(document.getElementById('root')!).render(
  <DepsProvider deps={deps} settings={await settingsStore.get()}>
    <PageDepsProvider deps={pageDeps}>
      <Page />
    </PageDepsProvider>
  </DepsProvider>,
);
