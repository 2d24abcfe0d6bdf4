import { fullStorage } from './full-storage';
import { heldReadings, marks, presses, tabTroubles } from './held-readings';
import { pageSamples } from './inject';
import type { ProfileKey } from './tab-memory';
import { browserTabs } from './tabs';

/** What popup, panel and full page know of the tab in front and of its page. */
export function aroundTab(profileKey: ProfileKey) {
  return {
    tabs: browserTabs(presses(profileKey)),
    held: heldReadings(profileKey),
    troubles: tabTroubles(profileKey),
    marks: marks(profileKey),
    samples: pageSamples,
    full: fullStorage,
  };
}
