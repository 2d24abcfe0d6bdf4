import type { ActiveTab } from '@/lib/platform/platform';
import { consoleLog } from '@/lib/platform/log';
import type { UseAs } from '@/lib/platform/context-menu';
import { panel } from '@/lib/platform/panel';
import type { PageDeps } from '@/lib/services/page/deps';
import { markPage } from '@/lib/services/page/mark-page';
import { rememberPage } from '@/lib/services/page/remember-page';
import { profileAt } from '@/lib/services/profile-at';

/** From the menu or a key: the panel opens first, in the turn of the gesture, and asks where you met. */
export function rememberTab(deps: PageDeps): (tab: ActiveTab) => void {
  return (tab) => {
    const profile = tab && profileAt(tab.url);
    if (!tab || !profile) return;
    const opened = panel.open(tab.id, 'remember');
    const remembered = rememberPage(deps, { tabId: tab.id, url: tab.url, profile });
    Promise.all([opened, remembered]).catch((error: unknown) => consoleLog.warn('remember failed', error));
  };
}

export function openNotes(tab: ActiveTab): void {
  if (tab) void panel.open(tab.id, 'notes');
}

/** Marked on the page: the panel opens first, and says what was kept, or whom to remember for it. */
export function useMarked(deps: PageDeps): (tab: NonNullable<ActiveTab>, as: UseAs, text: string) => void {
  return (tab, field, text) => {
    const profile = profileAt(tab.url);
    if (!profile) return;
    const opened = panel.open(tab.id, field === 'note' ? 'notes' : 'brief');
    const kept = markPage(deps, { tabId: tab.id, url: tab.url, profile }, { field, text });
    Promise.all([opened, kept]).catch((error: unknown) => consoleLog.warn('what was marked was not kept', error));
  };
}
