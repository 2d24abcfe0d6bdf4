import { activeDatabase } from '@/lib/db/active';
import { languageOf } from '@/lib/i18n/language-of';
import { badge } from '@/lib/platform/badge';
import { systemClock } from '@/lib/platform/clock';
import { fullStorage } from '@/lib/platform/full-storage';
import { healthStore } from '@/lib/platform/health-store';
import { heldReadings, marks, presses, tabTroubles } from '@/lib/platform/held-readings';
import { hidden } from '@/lib/platform/hidden';
import { randomIds } from '@/lib/platform/ids';
import { consoleLog } from '@/lib/platform/log';
import { panel } from '@/lib/platform/panel';
import { browserTabs } from '@/lib/platform/tabs';
import type { PageDeps } from '@/lib/services/page/deps';
import { profileKey } from '@/lib/services/profile-at';
import { settingsStore } from '@/lib/settings/store';

export function pageDeps(): PageDeps {
  const pressed = presses(profileKey);
  return {
    services: async () => ({ db: await activeDatabase(), clock: systemClock, ids: randomIds }),
    settings: settingsStore,
    held: heldReadings(profileKey),
    pressed,
    troubles: tabTroubles(profileKey),
    marks: marks(profileKey),
    health: healthStore,
    full: fullStorage,
    clock: systemClock,
    tabs: browserTabs(pressed),
    panel,
    badge,
    hidden,
    language: () => languageOf(navigator.languages),
    log: consoleLog,
  };
}
