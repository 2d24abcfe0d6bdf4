import type { Deps } from '@/components/deps';
import { lookAtTab } from '@/components/look-at-tab';
import { askAhead } from '@/components/popup/first-answers';
import { slashKeys } from '@/components/popup/slash-keys';
import { activeDatabase } from '@/lib/db/active';
import { wordsFor } from '@/lib/i18n/load-catalogue';
import { systemClock as clock } from '@/lib/platform/clock';
import { aroundTab } from '@/lib/platform/around-tab';
import { randomIds as ids } from '@/lib/platform/ids';
import { consoleLog as log } from '@/lib/platform/log';
import { panel } from '@/lib/platform/panel';
import { profileKey } from '@/lib/services/profile-at';
import { settingsStore } from '@/lib/settings/store';

const { languages } = navigator;

slashKeys();

/** Everything that is waited for, asked for while React is still being loaded, and nothing behind something else. */
async function begin() {
  const around = aroundTab(profileKey);
  const seen = lookAtTab(around);
  const read = settingsStore.get();
  const briefCode = import('@/components/popup/brief-view');
  // Nearly always the browser's language is the one that is wanted.
  void wordsFor(null, languages);
  const words = read.then(({ language }) => wordsFor(language, languages));
  const db = await activeDatabase();
  const openPage = (route: string) =>
    void around.tabs.open(`${location.origin}/options.html#${route}`).then(() => window.close());
  const deps: Deps = { ...around, db, clock, ids, log, panel, languages, openPage, settings: settingsStore };
  const [settings, text] = await Promise.all([read, words, askAhead(deps, { seen, settings: read, briefCode })]);
  return { deps, settings, text };
}

export const begun = begin();
