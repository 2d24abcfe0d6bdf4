import type { Deps } from '@/components/deps';
import { tellAhead } from '@/components/ahead';
import { aboutEarlyKeys, hearEarlyKeys } from '@/components/popup/early-keys';
import { askAhead } from '@/components/popup/first-answers';
import { activeDatabase } from '@/lib/db/active';
import { wordsFor } from '@/lib/i18n/load-catalogue';
import { systemClock as clock } from '@/lib/platform/clock';
import { aroundTab } from '@/lib/platform/around-tab';
import { randomIds as ids } from '@/lib/platform/ids';
import { consoleLog as log } from '@/lib/platform/log';
import { panel } from '@/lib/platform/panel';
import { profileKey } from '@/lib/services/profile-at';
import { settingsStore } from '@/lib/settings/store';

/** A database that does not answer is no reason to show nothing. */
const patienceMs = 1_000;
const { languages } = navigator;

tellAhead(aboutEarlyKeys, hearEarlyKeys(document));

/** Everything that is waited for, asked for while React is still being loaded. */
async function begin() {
  const loadBrief = import('@/components/popup/brief-view').then((module) => module.loadBrief);
  const words = settingsStore.get().then(async (read) => ({ read, text: await wordsFor(read.language, languages) }));
  const [db, { read: settings, text }] = await Promise.all([activeDatabase(), words]);
  const around = aroundTab(profileKey);
  const openPage = (route: string) =>
    void around.tabs.open(`${location.origin}/options.html#${route}`).then(() => window.close());
  const deps: Deps = { ...around, db, clock, ids, log, panel, languages, openPage, settings: settingsStore };
  const asked = askAhead(deps, settings, loadBrief).catch((error: unknown) =>
    log.warn('nothing was asked ahead', error),
  );
  await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, patienceMs))]);
  return { deps, settings, text };
}

export const begun = begin();
