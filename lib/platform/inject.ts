import { scriptsOf, siteMatches } from '@/lib/sources/matches';
import { browser } from './browser';
import type { Samples } from './platform';

/**
 * Tabs that were open at install or update have no living script: the manifest's come with the next load only. A script
 * that finds itself there already does nothing, so once is enough and twice does no harm.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  for (const [site, matches] of Object.entries(siteMatches)) {
    const tabs = await browser.tabs.query({ url: [...matches] });
    const files = scriptsOf(site).map((name) => `/${name}`);
    await Promise.all(tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [inject(id, files)])));
  }
}

/** The annotation's script comes into a page only where the user chose it; already there, it changes nothing. */
export function injectAnnotation(tabId: number): Promise<void> {
  return inject(tabId, ['/annotation.js']);
}

/** The page's structure without its words, made there and handed over as the script's own result: no message of ours. */
export const pageSamples: Samples = {
  take: async (tabId) => {
    const done = await browser.scripting
      .executeScript({ target: { tabId }, files: ['/sample.js'] as never })
      .catch(() => []);
    const sample: unknown = done[0]?.result;
    return typeof sample === 'string' && sample !== '' ? sample : null;
  },
};

async function inject(tabId: number, files: readonly string[]): Promise<void> {
  // A tab that closes meanwhile, or shows an error page of the browser, has nothing to read.
  await browser.scripting.executeScript({ target: { tabId }, files: files as never }).catch(() => undefined);
}
