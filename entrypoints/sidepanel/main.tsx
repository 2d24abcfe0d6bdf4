import { createRoot } from 'react-dom/client';
import { DepsProvider, type Deps } from '@/components/deps';
import { Panel } from '@/components/panel/panel';
import { activeDatabase } from '@/lib/db/active';
import { wordsFor } from '@/lib/i18n/load-catalogue';
import { systemClock as clock } from '@/lib/platform/clock';
import { aroundTab } from '@/lib/platform/around-tab';
import { randomIds as ids } from '@/lib/platform/ids';
import { consoleLog as log } from '@/lib/platform/log';
import { panel } from '@/lib/platform/panel';
import { profileKey } from '@/lib/services/profile-at';
import { settingsStore } from '@/lib/settings/store';

const tab = aroundTab(profileKey);
const openPage = (route: string) => void tab.tabs.open(`${location.origin}/options.html#${route}`);
const [db, settings] = await Promise.all([activeDatabase(), settingsStore.get()]);
const text = await wordsFor(settings.language, navigator.languages);
const around = {
  ...tab,
  clock,
  ids,
  log,
  panel,
  openPage,
  languages: navigator.languages,
};
const deps: Deps = { ...around, db, settings: settingsStore };

createRoot(document.getElementById('root')!).render(
  <DepsProvider deps={deps} settings={settings} text={text}>
    <Panel />
  </DepsProvider>,
);
