import type { Now } from '@/lib/domain/clock';
import type { Reading } from '@/lib/domain/reading';
import type { PanelView } from '@/lib/messaging/protocol';

/** What stands around the product, as types: services and screens take these as dependencies, tests fake them. */

export type Clock = { readonly now: () => Now };
export type Ids = { readonly next: () => string };

/** A reading of a page whose person is not remembered: session memory, per tab, dropped when the tab leaves it. */
export type HeldReadings = {
  readonly get: (tabId: number) => Promise<Reading | null>;
  /** `url`: the tab's address as it was when the reading arrived. */
  readonly put: (tabId: number, reading: Reading, url: string) => Promise<void>;
  readonly drop: (tabId: number) => Promise<void>;
};

export type ActiveTab = { readonly id: number; readonly url: string } | null;

export type Tabs = {
  readonly active: () => Promise<ActiveTab>;
  readonly onChange: (listener: () => void) => () => void;
  readonly open: (url: string) => Promise<void>;
  /** Asks the tab's content script to read now (reading mode `press`, or "Read again"). */
  readonly readNow: (tabId: number) => Promise<boolean>;
  /** Tells tabs that what their annotation shows may have changed. */
  readonly refreshPages: () => Promise<void>;
};

export type Panel = {
  /** Must be called before anything is awaited: the browser wants the user's gesture. The view is stored after. */
  readonly open: (tabId: number, view?: PanelView) => Promise<boolean>;
  /** The view that was asked for on this tab, once; `null`: none was. */
  readonly takeView: (tabId: number) => Promise<PanelView | null>;
  /** While the panel is open already: another view was asked for. */
  readonly onView: (listener: (tabId: number) => void) => () => void;
};

/** Whether the user pressed to have this tab's profile read (reading mode `press`). */
export type Presses = {
  readonly put: (tabId: number, url: string) => Promise<void>;
  readonly has: (tabId: number, url: string) => Promise<boolean>;
};

/** A quiet dot on the toolbar button; never a number. */
export type Badge = { readonly showDot: (shown: boolean) => Promise<void> };

export type Log = { readonly warn: (what: string, error?: unknown) => void };
