import { linkedinMatches, xMatches } from '@/lib/sources/matches';
import { browser } from './browser';

const scripts = [
  { matches: linkedinMatches, file: '/linkedin.js' },
  { matches: xMatches, file: '/x.js' },
] as const;

/**
 * Tabs that were open at install or update have no living script: the manifest's come with the next load only. A script
 * that finds itself there already does nothing, so once is enough and twice does no harm.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  for (const { matches, file } of scripts) {
    const tabs = await browser.tabs.query({ url: [...matches] });
    await Promise.all(tabs.map(({ id, discarded }) => (id === undefined || discarded ? null : inject(id, file))));
  }
}

async function inject(tabId: number, file: (typeof scripts)[number]['file']): Promise<void> {
  // A tab that closes meanwhile, or shows an error page of the browser, has nothing to read.
  await browser.scripting.executeScript({ target: { tabId }, files: [file] as never }).catch(() => undefined);
}
