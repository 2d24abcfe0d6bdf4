import type { Reading } from '@/lib/domain/reading';
import { browser } from './browser';
import type { HeldReadings, Presses } from './platform';
import { tabMemory, type ProfileKey } from './tab-memory';

/** Readings of people who are not remembered, for the profile that the tab shows now. */
export function heldReadings(profileKey: ProfileKey): HeldReadings {
  const memory = tabMemory<Reading>('held', profileKey);
  return {
    get: async (tabId) => {
      const tab = await browser.tabs.get(tabId).catch(() => null);
      return tab?.url === undefined ? null : memory.get(tabId, tab.url);
    },
    put: (tabId, reading, url) => memory.put(tabId, url, reading),
    drop: memory.drop,
  };
}

export function presses(profileKey: ProfileKey): Presses {
  const memory = tabMemory<true>('pressed', profileKey);
  return {
    put: (tabId, url) => memory.put(tabId, url, true),
    has: async (tabId, url) => (await memory.get(tabId, url)) === true,
  };
}
