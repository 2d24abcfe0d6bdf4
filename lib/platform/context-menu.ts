import { linkedinMatches, xMatches } from '@/lib/sources/matches';
import { browser } from './browser';

type MenuItem = 'remember' | 'open-notes';
export type MenuHandlers = Readonly<Record<MenuItem, (tab: { readonly id: number; readonly url: string }) => void>>;

const titles = { remember: 'commandRemember', 'open-notes': 'commandPanel' } as const satisfies Record<
  MenuItem,
  string
>;

/** Made anew on install and update: a menu outlives the worker that made it. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of Object.keys(titles) as MenuItem[]) {
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(titles[id]),
      contexts: ['page', 'link', 'selection', 'image'],
      documentUrlPatterns: [...linkedinMatches, ...xMatches],
    });
  }
}

/** Handlers run in the turn of the click, so that the panel may open. */
export function onMenu(handlers: MenuHandlers): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const handle = handlers[info.menuItemId as MenuItem] as MenuHandlers[MenuItem] | undefined;
    if (handle && tab?.id !== undefined) handle({ id: tab.id, url: tab.url ?? '' });
  });
}
