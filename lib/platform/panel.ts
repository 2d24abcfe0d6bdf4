import type { PanelView } from '@/lib/messaging/protocol';
import { browser, hasSidePanel } from './browser';
import type { Panel } from './platform';

type Sidebar = { readonly open: () => Promise<void> };
type Opening = { readonly tabId: number; readonly view?: PanelView; readonly fromPage?: boolean };

const prefix = 'view:';

export const panel: Panel = {
  open: (tabId, view) => openPanel(view === undefined ? { tabId } : { tabId, view }),
  takeView: async (tabId) => {
    const name = `${prefix}${tabId}`;
    const view = (await browser.storage.session.get(name))[name] as PanelView | undefined;
    if (view !== undefined) await browser.storage.session.remove(name);
    return view ?? null;
  },
  onView: (listener) => {
    const changed = (changes: Record<string, { readonly newValue?: unknown }>, area: string) => {
      if (area !== 'session') return;
      for (const [name, { newValue }] of Object.entries(changes)) {
        if (name.startsWith(prefix) && newValue !== undefined) listener(Number(name.slice(prefix.length)));
      }
    };
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  },
};

/** A page's button: in Firefox the popup opens in the sidebar's place. */
export function openFromPage(tabId: number, view: PanelView): Promise<{ readonly ok: boolean }> {
  return openPanel({ tabId, view, fromPage: true }).then((ok) => ({ ok }));
}

/** The toolbar button opens the popup, so the panel never opens by itself. */
export async function panelStaysApart(): Promise<void> {
  if (hasSidePanel()) await browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: false });
}

async function open(tabId: number, fromPage: boolean): Promise<void> {
  if (hasSidePanel()) return browser.sidePanel.open({ tabId });
  if (fromPage) return browser.action.openPopup();
  return (browser as unknown as { readonly sidebarAction: Sidebar }).sidebarAction.open();
}

/**
 * Opens first, in the same turn: any `await` before it loses the user's gesture. Firefox opens its sidebar only from
 * the extension's own pages, menus and keys; from a site's page the popup opens in its place.
 */
async function openPanel({ tabId, view, fromPage = false }: Opening): Promise<boolean> {
  const opened = open(tabId, fromPage).then(
    () => true,
    () => false,
  );
  if (view !== undefined) await browser.storage.session.set({ [`${prefix}${tabId}`]: view });
  return opened;
}
