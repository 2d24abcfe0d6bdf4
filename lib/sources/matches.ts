import type { SourceName } from '@/lib/domain/reading';

/** Hosts of each site as match patterns: for the manifest, and for reaching tabs that are open already. */
export const siteMatches: Readonly<Record<SourceName, readonly string[]>> = {
  linkedin: ['https://*.linkedin.com/*'],
  x: [
    'https://x.com/*',
    'https://www.x.com/*',
    'https://mobile.x.com/*',
    'https://twitter.com/*',
    'https://www.twitter.com/*',
    'https://mobile.twitter.com/*',
  ],
};

export const linkedinMatches = siteMatches.linkedin;
export const xMatches = siteMatches.x;

/** What most of a site's pages do without, in scripts of its own. */
const more: Readonly<Record<string, readonly string[]>> = {
  linkedin: ['linkedin-older.js', 'linkedin-more.js', 'linkedin-lists.js'],
};

/** What runs in a site's pages, in this order: the site's readers, and the watcher. */
export function scriptsOf(site: string): string[] {
  return [...(more[site] ?? []), `${site}.js`, 'watch.js'];
}
