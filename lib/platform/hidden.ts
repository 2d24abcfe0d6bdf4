import { browser } from './browser';

/** One key hides everything in pages, until it is pressed again or the browser closes. */
export type Hidden = { readonly get: () => Promise<boolean>; readonly toggle: () => Promise<void> };

const name = 'hidden';

export const hidden: Hidden = {
  get: async () => (await browser.storage.session.get(name))[name] === true,
  toggle: async () => {
    // A key pressed by one person: nobody else toggles between these two.
    await browser.storage.session.set({ [name]: !(await hidden.get()) });
  },
};
