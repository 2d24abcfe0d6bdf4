import { browser } from './browser';

type Counts = Readonly<Record<string, number>>;

/** What a database held last, kept outside of it. */
export type Canary = { readonly generation: string; readonly sequence: number; readonly counts: Counts };

/** Rows that should be there and are not. `missing` is empty where only the latest changes are gone. */
export type Shortfall = {
  readonly missing: Counts;
  readonly expected: Counts;
  readonly sequenceBehind: number;
  /** All is gone, and another database stands under the name. */
  readonly replaced: boolean;
  /** It does not open: what is in it is not known. Never kept, since it may open the next time. */
  readonly unreadable?: true;
  /** Nothing is missing: another database was restored in its place, and this one is kept until the user drops it. */
  readonly setAside?: true;
};

export type CanaryStore = {
  readonly read: (name: string) => Promise<Canary | null>;
  /** Sets the whole value, reading nothing: the last one to write wins. */
  readonly write: (name: string, canary: Canary) => Promise<void>;
  readonly readShortfall: (name: string) => Promise<Shortfall | null>;
  /** `null`: the user has decided. */
  readonly writeShortfall: (name: string, shortfall: Shortfall | null) => Promise<void>;
};

export const canaryStore: CanaryStore = {
  read: (name) => read<Canary>(`canary:${name}`),
  write: (name, canary) => browser.storage.local.set({ [`canary:${name}`]: canary }),
  readShortfall: (name) => read<Shortfall>(`shortfall:${name}`),
  writeShortfall: (name, shortfall) =>
    shortfall === null
      ? browser.storage.local.remove(`shortfall:${name}`)
      : browser.storage.local.set({ [`shortfall:${name}`]: shortfall }),
};

async function read<T>(key: string): Promise<T | null> {
  return ((await browser.storage.local.get(key))[key] as T | undefined) ?? null;
}
