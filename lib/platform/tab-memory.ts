import { browser } from './browser';

/** Names the profile at an address; `null` where there is none. */
export type ProfileKey = (url: string) => string | null;

/**
 * Session memory, never the disk. A row is named by kind, tab and profile, so that dropping the profile that a tab left
 * can never hit the one that it shows now, in whatever order the browser tells of them.
 */
export type TabMemory<T> = {
  readonly get: (tabId: number, url: string) => Promise<T | null>;
  readonly put: (tabId: number, url: string, value: T) => Promise<void>;
  readonly drop: (tabId: number) => Promise<void>;
  /** Of this one profile. */
  readonly clear: (tabId: number, url: string) => Promise<void>;
};

const kinds = ['held', 'pressed', 'trouble', 'marks'] as const;

export function tabMemory<T>(kind: (typeof kinds)[number], profileKey: ProfileKey): TabMemory<T> {
  return {
    get: async (tabId, url) => {
      const profile = profileKey(url);
      if (profile === null) return null;
      const name = rowName(kind, tabId, profile);
      return ((await browser.storage.session.get(name))[name] as T | undefined) ?? null;
    },
    put: async (tabId, url, value) => {
      const profile = profileKey(url);
      if (profile !== null) await browser.storage.session.set({ [rowName(kind, tabId, profile)]: value });
    },
    drop: (tabId) => dropRows((name) => name.startsWith(`${kind}:${tabId}:`)),
    clear: async (tabId, url) => {
      const profile = profileKey(url);
      if (profile !== null) await browser.storage.session.remove(rowName(kind, tabId, profile));
    },
  };
}

/** The tab shows another page now: what was kept for the profile it left goes. */
export function keepOnly(tabId: number, profile: string | null): Promise<void> {
  const kept = profile === null ? [] : kinds.map((kind) => rowName(kind, tabId, profile));
  return dropRows((name) => kinds.some((kind) => name.startsWith(`${kind}:${tabId}:`)) && !kept.includes(name));
}

function rowName(kind: string, tabId: number, profile: string): string {
  return `${kind}:${tabId}:${profile}`;
}

async function dropRows(isGone: (name: string) => boolean): Promise<void> {
  const gone = Object.keys(await browser.storage.session.get(null)).filter(isGone);
  if (gone.length > 0) await browser.storage.session.remove(gone);
}
