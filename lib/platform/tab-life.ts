import { browser } from './browser';

/** `url` is empty where the tab went to a page that is none of ours to know. */
export function onTabMoved(listener: (tabId: number, url: string) => void): void {
  browser.tabs.onUpdated.addListener((tabId, info, tab) => {
    if (info.url !== undefined || info.status === 'loading') listener(tabId, tab.url ?? '');
  });
}

export function onTabGone(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => listener(tabId));
  // A tab that is put in place of another (prerendered) bears another number.
  browser.tabs.onReplaced?.addListener((_added, removed) => listener(removed));
}
