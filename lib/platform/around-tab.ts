import { fullStorage } from './full-storage';
import { heldReadings, marks, presses, tabTroubles } from './held-readings';
import type { ProfileKey } from './tab-memory';
import { browserTabs } from './tabs';

/** What popup, panel and full page know of the tab in front and of its page. */
export function aroundTab(profileKey: ProfileKey) {
  return {
    tabs: browserTabs(presses(profileKey)),
    held: heldReadings(profileKey),
    troubles: tabTroubles(profileKey),
    marks: marks(profileKey),
    // Seldom asked for: it need not be there when the popup opens.
    samples: { take: async (tabId: number) => (await import('./inject')).pageSamples.take(tabId) },
    full: fullStorage,
  };
}
