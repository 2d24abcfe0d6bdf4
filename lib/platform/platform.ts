import type { Now } from '@/lib/domain/clock';
import type { OwnField } from '@/lib/domain/own-fact';
import type { Instant, Reading, SourceName } from '@/lib/domain/reading';
import type { TabTrouble } from '@/lib/domain/source-health';
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
  /** All tabs that show one of the sites. */
  readonly ofSites: () => Promise<readonly NonNullable<ActiveTab>[]>;
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

/** Why a tab's page could not be read: session memory, per tab, dropped when the tab leaves the profile. */
export type TabTroubles = {
  readonly get: (tabId: number) => Promise<TabTrouble | null>;
  readonly put: (tabId: number, url: string, trouble: TabTrouble) => Promise<void>;
  readonly clear: (tabId: number, url: string) => Promise<void>;
};

/** Text that was marked on a page and chosen to be kept. */
export type PageMark = {
  readonly field: Exclude<OwnField, 'name' | 'location'> | 'note';
  readonly text: string;
  readonly at: Instant;
  readonly source: SourceName;
  readonly url: string;
  /** The row it was stored in; `null` while nobody is remembered here. */
  readonly stored: string | null;
};

/** Session memory, per tab, dropped when the tab leaves the profile. */
export type Marks = {
  readonly get: (tabId: number) => Promise<readonly PageMark[]>;
  readonly put: (tabId: number, url: string, marks: readonly PageMark[]) => Promise<void>;
};

/** The page's structure with every word of it replaced, for a bug report; `null`: the page has nothing to give. */
export type Samples = { readonly take: (tabId: number) => Promise<string | null> };

/** A quiet dot on the toolbar button; never a number. */
export type Badge = { readonly showDot: (shown: boolean) => Promise<void> };

export type Log = { readonly warn: (what: string, error?: unknown) => void };
