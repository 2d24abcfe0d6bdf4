/** Hosts of each site as match patterns: for the manifest and for injecting into open tabs. */
export const linkedinMatches = ['https://*.linkedin.com/*'] as const;
export const xMatches = ['https://x.com/*', 'https://www.x.com/*', 'https://mobile.x.com/*', 'https://twitter.com/*', 'https://www.twitter.com/*', 'https://mobile.twitter.com/*'] as const;
