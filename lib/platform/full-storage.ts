import { browser } from './browser';

/**
 * The disk or the quota is full: nothing more is kept of what is read, until a reading can be kept again. In session
 * memory, which needs no disk.
 */
export type FullStorage = {
  /** full: to be said · told: the user knows. */
  readonly state: () => Promise<'room' | 'full' | 'told'>;
  readonly isFull: () => Promise<void>;
  readonly hasRoom: () => Promise<void>;
  /** Said once is enough. */
  readonly told: () => Promise<void>;
  readonly onChange: (listener: () => void) => () => void;
};

const full = 'full';
const told = 'full:told';

export const fullStorage: FullStorage = {
  state: async () => {
    const kept = await browser.storage.session.get([full, told]);
    return kept[full] !== true ? 'room' : kept[told] === true ? 'told' : 'full';
  },
  isFull: () => browser.storage.session.set({ [full]: true }),
  hasRoom: () => browser.storage.session.remove([full, told]),
  told: () => browser.storage.session.set({ [told]: true }),
  onChange: (listener) => {
    const changed = (changes: Readonly<Record<string, unknown>>, area: string) => {
      if (area === 'session' && (full in changes || told in changes)) listener();
    };
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  },
};
