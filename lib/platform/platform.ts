import type { Now } from '@/lib/domain/clock';
import type { Reading, ReadResult } from '@/lib/domain/reading';

/** What stands around the product, as types: services and screens take these as dependencies, tests fake them. */

export type Clock = { readonly now: () => Now };
export type Ids = { readonly next: () => string };

/** A reading of a page whose person is not remembered: session memory, per tab, dropped when the tab leaves it. */
export type HeldReadings = {
  readonly get: (tabId: number) => Promise<Reading | null>;
  readonly put: (tabId: number, reading: Reading) => Promise<void>;
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

export type Panel = { readonly open: (tabId: number) => Promise<boolean> };

/** What the last attempt at a tab's page gave, for "this page could not be read". */
export type LastAttempt = { readonly at: string; readonly result: ReadResult['ok']; readonly problem?: string };

export type Log = { readonly warn: (what: string, error?: unknown) => void };
