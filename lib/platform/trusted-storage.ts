import { browser } from './browser';

/** Settings are for the extension's own pages. Firefox has no such switch; content scripts ask by message anyway. */
export async function keepStorageFromPages(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
