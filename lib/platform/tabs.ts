import { linkedinMatches, xMatches } from '@/lib/sources/matches';
import type { ToPage } from '@/lib/messaging/protocol';
import { browser } from './browser';
import type { ActiveTab, Presses, Tabs } from './platform';

/** As screens see tabs: the active one of their own window. */
export function browserTabs(pressed: Presses): Tabs {
  return {
    active: activeTab,
    onChange: onTabChange,
    open: async (url) => {
      await browser.tabs.create({ url });
    },
    readNow: async (tabId) => {
      const url = (await browser.tabs.get(tabId).catch(() => null))?.url;
      if (url === undefined) return false;
      await pressed.put(tabId, url);
      return tell(tabId, 'readNow');
    },
    ofSites: async () =>
      (await siteTabs()).flatMap(({ id, url }) => (id === undefined || url === undefined ? [] : [{ id, url }])),
    refreshPages,
  };
}

async function activeTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
}

/** Every tab of ours that shows one of the sites. */
function siteTabs() {
  return browser.tabs.query({ url: [...linkedinMatches, ...xMatches] });
}

export async function refreshPages(): Promise<void> {
  const tabs = await siteTabs();
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [tell(id, 'pageStateChanged')])));
}

/** Speaks to the page's script as @webext-core/messaging would, but a tab without one is no error. */
async function tell(tabId: number, type: keyof ToPage): Promise<boolean> {
  const message = { id: 0, type, timestamp: Date.now() };
  const answer: unknown = await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => null);
  return (answer as { readonly res?: unknown } | null | undefined)?.res === true;
}

function onTabChange(listener: () => void): () => void {
  const updated = (_id: number, info: { readonly url?: string | undefined; readonly status?: string | undefined }) => {
    if (info.url !== undefined || info.status === 'complete') listener();
  };
  const activated = () => listener();
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
