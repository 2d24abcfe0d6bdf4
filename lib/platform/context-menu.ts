import { linkedinMatches, xMatches } from '@/lib/sources/matches';
import { browser } from './browser';

type Tab = { readonly id: number; readonly url: string };
export type MenuHandlers = {
  readonly remember: (tab: Tab) => void;
  readonly 'open-notes': (tab: Tab) => void;
  /** Text marked on a profile, to be kept as what it is. */
  readonly use: (tab: Tab, as: UseAs, text: string) => void;
};
export type UseAs = 'headline' | 'job' | 'note';

const titles = { remember: 'commandRemember', 'open-notes': 'commandPanel' } as const;
const useTitles = { 'use-headline': 'menuHeadline', 'use-job': 'menuJob', 'use-note': 'menuNote' } as const;
const uses = { 'use-headline': 'headline', 'use-job': 'job', 'use-note': 'note' } as const satisfies Record<
  keyof typeof useTitles,
  UseAs
>;

const sites = [...linkedinMatches, ...xMatches];
/** What only a profile has; on X any page may be one. */
const profiles = [...linkedinMatches.map((host) => `${host.slice(0, -1)}in/*`), ...xMatches];

/** Made anew on install and update: a menu outlives the worker that made it. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, title] of Object.entries(titles)) {
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(title),
      contexts: ['page', 'link', 'selection', 'image'],
      documentUrlPatterns: sites,
    });
  }
  for (const [id, title] of Object.entries(useTitles)) {
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(title),
      contexts: ['selection'],
      documentUrlPatterns: profiles,
    });
  }
}

/** Handlers run in the turn of the click, so that the panel may open. What was marked comes with it, not from the page. */
export function onMenu(handlers: MenuHandlers): void {
  browser.contextMenus.onClicked.addListener((info, clicked) => {
    if (clicked?.id === undefined) return;
    const tab = { id: clicked.id, url: clicked.url ?? '' };
    const item = String(info.menuItemId);
    if (item === 'remember' || item === 'open-notes') handlers[item](tab);
    else if (Object.hasOwn(uses, item)) handlers.use(tab, uses[item as keyof typeof uses], info.selectionText ?? '');
  });
}
