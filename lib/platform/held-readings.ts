import type { Reading } from '@/lib/domain/reading';
import type { TabTrouble } from '@/lib/domain/source-health';
import { browser } from './browser';
import type { HeldReadings, Marks, PageMark, Presses, TabTroubles } from './platform';
import { tabMemory, type ProfileKey } from './tab-memory';

/** Readings of people who are not remembered, for the profile that the tab shows now. */
export function heldReadings(profileKey: ProfileKey): HeldReadings {
  const memory = tabMemory<Reading>('held', profileKey);
  return {
    get: (tabId) => ofTab(memory.get, tabId),
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

/** Why the tab's page could not be read, as its own script told. */
export function tabTroubles(profileKey: ProfileKey): TabTroubles {
  const memory = tabMemory<TabTrouble>('trouble', profileKey);
  return { get: (tabId) => ofTab(memory.get, tabId), put: memory.put, clear: memory.clear };
}

/** What was marked on the tab's page; of somebody unknown it waits here until they are remembered. */
export function marks(profileKey: ProfileKey): Marks {
  const memory = tabMemory<readonly PageMark[]>('marks', profileKey);
  return {
    get: async (tabId) => (await ofTab(memory.get, tabId)) ?? [],
    put: async (tabId, url, all) => (all.length > 0 ? memory.put(tabId, url, all) : memory.clear(tabId, url)),
  };
}

/** For the profile that the tab shows now. */
async function ofTab<T>(get: (tabId: number, url: string) => Promise<T | null>, tabId: number): Promise<T | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url === undefined ? null : get(tabId, tab.url);
}
