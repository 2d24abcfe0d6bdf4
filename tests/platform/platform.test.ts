import { beforeEach, describe, expect, it, vi } from 'vitest';
import { badge } from '@/lib/platform/badge';
import { canaryStore } from '@/lib/platform/canary-store';
import { onCommand } from '@/lib/platform/commands';
import { makeMenu, onMenu } from '@/lib/platform/context-menu';
import { heldReadings, presses } from '@/lib/platform/held-readings';
import { hidden } from '@/lib/platform/hidden';
import { injectIntoOpenTabs } from '@/lib/platform/inject';
import { oncePerSession } from '@/lib/platform/life';
import { openFromPage, panel } from '@/lib/platform/panel';
import { onTabGone, onTabMoved } from '@/lib/platform/tab-life';
import { keepOnly } from '@/lib/platform/tab-memory';
import { browserTabs } from '@/lib/platform/tabs';
import { profileKey } from '@/lib/services/profile-at';
import type { Settings } from '@/lib/settings/settings';
import { settingsStore } from '@/lib/settings/store';
import { calls, fakeBrowser, resetBrowser } from '../fakes/browser';
import { anaReading } from '../services/world';

vi.mock('wxt/browser', async () => (await import('../fakes/browser')).installBrowser());
beforeEach(resetBrowser);

const ana = 'https://www.linkedin.com/in/ana-example/';
const bo = 'https://www.linkedin.com/in/bo-example/';

describe('a held reading', () => {
  it('is there for the profile that the tab shows, in session memory alone', async () => {
    const held = heldReadings(profileKey);
    const { id = 0 } = await fakeBrowser.tabs.create({ url: ana });
    await held.put(id, anaReading(), ana);
    expect(await held.get(id)).toEqual(anaReading());
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    await fakeBrowser.tabs.update(id, { url: bo });
    expect(await held.get(id)).toBeNull();
  });

  it('goes when the tab leaves the profile, but never the reading of the profile that it came to', async () => {
    const held = heldReadings(profileKey);
    const { id = 0 } = await fakeBrowser.tabs.create({ url: ana });
    await held.put(id, anaReading(), ana);
    await fakeBrowser.tabs.update(id, { url: bo });
    // The script of the new page may speak before the browser tells that the tab has moved.
    await held.put(id, anaReading({ handle: 'bo-example' }), bo);
    await keepOnly(id, profileKey(bo));
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual([`held:${id}:${bo}`]);
    await keepOnly(id, null);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('stays through the parts of one profile', async () => {
    const held = heldReadings(profileKey);
    const { id = 0 } = await fakeBrowser.tabs.create({ url: `${ana}details/experience/` });
    await held.put(id, anaReading(), ana);
    await keepOnly(id, profileKey(`${ana}details/experience/`));
    expect(await held.get(id)).not.toBeNull();
  });

  it('of one tab is not that of another with a longer number', async () => {
    const held = heldReadings(profileKey);
    await held.put(1, anaReading(), ana);
    await held.put(12, anaReading(), ana);
    await held.drop(1);
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual([`held:12:${ana}`]);
  });
});

describe('tabs', () => {
  it('tell where they went and that they are gone', async () => {
    const moved = vi.fn<(tabId: number, url: string) => void>();
    const gone = vi.fn<(tabId: number) => void>();
    onTabMoved(moved);
    onTabGone(gone);
    await fakeBrowser.tabs.onUpdated.trigger(3, { url: bo }, { id: 3, url: bo } as never);
    await fakeBrowser.tabs.onUpdated.trigger(3, { status: 'loading' }, { id: 3 } as never);
    await fakeBrowser.tabs.onUpdated.trigger(3, { status: 'complete' }, { id: 3, url: bo } as never);
    await fakeBrowser.tabs.onRemoved.trigger(3, {} as never);
    expect(moved.mock.calls).toEqual([
      [3, bo],
      [3, ''],
    ]);
    expect(gone.mock.calls).toEqual([[3]]);
  });

  it('are asked to read after it was noted that the user pressed, for that profile alone', async () => {
    const pressed = presses(profileKey);
    const { id = 0 } = await fakeBrowser.tabs.create({ url: ana });
    expect(await browserTabs(pressed).readNow(id)).toBe(true);
    expect(calls.map(({ api, args }) => [api, (args[1] as { type: string }).type])).toEqual([
      ['tabs.sendMessage', 'readNow'],
    ]);
    expect(await pressed.has(id, ana)).toBe(true);
    expect(await pressed.has(id, bo)).toBe(false);
    expect(await browserTabs(pressed).readNow(999)).toBe(false);
  });

  it('without a script are no error', async () => {
    const { id = 0 } = await fakeBrowser.tabs.create({ url: ana });
    Object.assign(fakeBrowser.tabs, { sendMessage: () => Promise.reject(new Error('Receiving end does not exist.')) });
    expect(await browserTabs(presses(profileKey)).readNow(id)).toBe(false);
  });

  it('that are open at install get their script, each its own', async () => {
    Object.assign(fakeBrowser.tabs, {
      query: async ({ url }: { url: string[] }) =>
        url[0]?.includes('linkedin') ? [{ id: 1 }, { id: 2, discarded: true }] : [{ id: 3 }],
    });
    await injectIntoOpenTabs();
    expect(calls.map(({ args }) => args[0])).toEqual([
      {
        target: { tabId: 1 },
        files: ['/linkedin-older.js', '/linkedin-more.js', '/linkedin-lists.js', '/linkedin.js', '/watch.js'],
      },
      { target: { tabId: 3 }, files: ['/x.js', '/watch.js'] },
    ]);
  });
});

describe('the panel', () => {
  it('is opened in the turn of the gesture, before anything is awaited', () => {
    void openFromPage(5, 'notes');
    expect(calls).toEqual([{ api: 'sidePanel.open', args: [{ tabId: 5 }] }]);
  });

  it('is opened in the turn of a menu click and of a key', () => {
    onMenu({
      remember: () => undefined,
      'open-notes': (tab) => void panel.open(tab.id, 'notes'),
      use: () => undefined,
    });
    onCommand({
      remember: () => undefined,
      'open-panel': (tab) => void (tab && panel.open(tab.id, 'notes')),
      'hide-all': () => undefined,
    });
    (fakeBrowser.contextMenus.onClicked as unknown as Triggered).trigger(
      { menuItemId: 'open-notes' },
      { id: 6, url: ana },
    );
    (fakeBrowser.commands.onCommand as unknown as Triggered).trigger('open-panel', { id: 7, url: ana });
    (fakeBrowser.commands.onCommand as unknown as Triggered).trigger('constructor-like', { id: 8, url: ana });
    expect(calls.map(({ args }) => args[0])).toEqual([{ tabId: 6 }, { tabId: 7 }]);
  });

  it('finds the view that was asked for, once', async () => {
    expect(await panel.open(5, 'timeline')).toBe(true);
    expect(await panel.takeView(5)).toBe('timeline');
    expect(await panel.takeView(5)).toBeNull();
  });

  it('that is open already is told of the next view', async () => {
    const asked = vi.fn<(tabId: number) => void>();
    const stop = panel.onView(asked);
    await panel.open(5, 'notes');
    stop();
    await panel.open(6, 'notes');
    expect(asked.mock.calls).toEqual([[5]]);
  });

  it('that cannot open says so, and the view waits all the same', async () => {
    Object.assign(fakeBrowser, { sidePanel: { open: () => Promise.reject(new Error('no gesture')) } });
    expect(await panel.open(5, 'notes')).toBe(false);
    expect(await panel.takeView(5)).toBe('notes');
  });

  it('is the popup from a page, and the sidebar else, where there is no side panel', async () => {
    const opened: string[] = [];
    Object.assign(fakeBrowser, {
      sidePanel: undefined,
      sidebarAction: { open: async () => void opened.push('sidebar') },
    });
    Object.assign(fakeBrowser.action, { openPopup: async () => void opened.push('popup') });
    await openFromPage(5, 'brief');
    await panel.open(5, 'brief');
    expect(opened).toEqual(['popup', 'sidebar']);
  });
});

describe('settings', () => {
  it('are none of them chosen at first', async () => {
    expect(await settingsStore.get()).toMatchObject({ chosenAt: null, annotation: { linkedin: null, x: null } });
  });

  it('changed by two at once keep both changes', async () => {
    await Promise.all([
      settingsStore.update({ readingMode: 'press' }),
      settingsStore.update({ language: 'sv' }),
      settingsStore.update({ annotation: { linkedin: 'annotate', x: null } }),
    ]);
    expect(await settingsStore.get()).toMatchObject({
      readingMode: 'press',
      language: 'sv',
      annotation: { linkedin: 'annotate', x: null },
    });
  });

  it('tell who listens, and only of settings', async () => {
    const heard = vi.fn<(settings: Settings) => void>();
    const stop = settingsStore.onChange(heard);
    await fakeBrowser.storage.local.set({ 'canary:prefika': {} });
    await settingsStore.update({ appearance: 'dark' });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    expect(heard.mock.calls[0]?.[0]).toMatchObject({ appearance: 'dark' });
    stop();
  });

  it('can be taken back to what they were', async () => {
    await settingsStore.update({ language: 'sv', chosenAt: '2026-03-01T09:00:00Z' });
    await settingsStore.update({ language: null });
    expect(await settingsStore.get()).toMatchObject({ language: null, chosenAt: '2026-03-01T09:00:00Z' });
  });
});

describe('around it', () => {
  it('the badge is a dot or nothing', async () => {
    await badge.showDot(true);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('•');
    await badge.showDot(false);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });

  it('the menu is there on the two sites alone', async () => {
    await makeMenu();
    const made = calls
      .filter(({ api }) => api === 'contextMenus.create')
      .map(({ args }) => args[0] as { id: string; documentUrlPatterns: string[] });
    expect(made.map(({ id }) => id)).toEqual(['remember', 'open-notes', 'use-headline', 'use-job', 'use-note']);
    for (const { documentUrlPatterns } of made)
      expect(documentUrlPatterns.every((pattern) => /linkedin\.com|x\.com|twitter\.com/.test(pattern))).toBe(true);
  });

  it('what is marked is offered on profiles alone, and comes with the click, not from the page', async () => {
    await makeMenu();
    const made = calls.map(({ args }) => args[0] as { id: string; contexts: string[]; documentUrlPatterns: string[] });
    const uses = made.filter((item) => item?.id?.startsWith('use-'));
    expect(uses.map(({ contexts }) => contexts)).toEqual([['selection'], ['selection'], ['selection']]);
    for (const { documentUrlPatterns } of uses) {
      expect(documentUrlPatterns).toContain('https://*.linkedin.com/in/*');
      expect(documentUrlPatterns).not.toContain('https://*.linkedin.com/*');
    }
    const use = vi.fn<(tab: { id: number; url: string }, as: string, text: string) => void>();
    onMenu({ remember: () => undefined, 'open-notes': () => undefined, use });
    const clicked = fakeBrowser.contextMenus.onClicked as unknown as Triggered;
    clicked.trigger({ menuItemId: 'use-job', selectionText: 'Head of Lanterns' }, { id: 6, url: ana });
    clicked.trigger({ menuItemId: 'toString', selectionText: 'x' }, { id: 6, url: ana });
    expect(use.mock.calls).toEqual([[{ id: 6, url: ana }, 'job', 'Head of Lanterns']]);
  });

  it('a task of the session runs once, whoever wakes the worker', async () => {
    const task = vi.fn<() => Promise<void>>(async () => undefined);
    await oncePerSession('begin', task);
    await oncePerSession('begin', task);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('hiding is undone by the same key', async () => {
    await hidden.toggle();
    expect(await hidden.get()).toBe(true);
    await hidden.toggle();
    expect(await hidden.get()).toBe(false);
  });

  it('the canary is kept per database, and a decided shortfall leaves nothing', async () => {
    await canaryStore.write('a', { generation: 'g', sequence: 1, counts: {} });
    expect(await canaryStore.read('a')).toMatchObject({ sequence: 1 });
    expect(await canaryStore.read('b')).toBeNull();
    await canaryStore.writeShortfall('a', { missing: {}, expected: {}, sequenceBehind: 0, replaced: true });
    await canaryStore.writeShortfall('a', null);
    expect(await canaryStore.readShortfall('a')).toBeNull();
  });
});

type Triggered = { readonly trigger: (...args: unknown[]) => void };
