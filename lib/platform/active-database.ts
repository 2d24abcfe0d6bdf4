import { browser } from './browser';

/** Which database is the one in use: a restore fills a new one and then changes this one value. */
export type DatabasePointer = {
  readonly get: () => Promise<string>;
  readonly set: (name: string) => Promise<void>;
  readonly onChange: (listener: (name: string) => void) => () => void;
};

const key = 'database';
const firstName = 'prefika';

export const databasePointer: DatabasePointer = {
  get: async () => ((await browser.storage.local.get(key))[key] as string | undefined) ?? firstName,
  set: (name) => browser.storage.local.set({ [key]: name }),
  onChange: (listener) => {
    const changed = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string) => {
      const name = area === 'local' ? changes[key]?.newValue : undefined;
      if (typeof name === 'string') listener(name);
    };
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  },
};
