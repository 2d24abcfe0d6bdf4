import { browser } from 'wxt/browser';

export { browser };

/** Firefox has a sidebar where the others have a side panel. */
export function hasSidePanel(): boolean {
  return 'sidePanel' in browser && browser.sidePanel !== undefined;
}
