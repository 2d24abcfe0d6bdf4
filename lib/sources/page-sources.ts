import { linkedin } from './linkedin/index';
import type { PageSource } from './source';
import { x } from './x/index';

/** One line per site. */
export const pageSources: readonly PageSource[] = [linkedin, x];

/** The site that an address belongs to, whether or not it shows a profile. */
export function pageSourceFor(url: string): PageSource | null {
  return pageSources.find((source) => source.matches.some((pattern) => isMatch(pattern, url))) ?? null;
}

/** A host as the manifest writes it, `https://*.example.com/*`; saved links may still say `http:`. */
function isMatch(pattern: string, url: string): boolean {
  const host = /^https:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';
  const shown = hostOf(url);
  return host.startsWith('*.') ? shown === host.slice(2) || shown.endsWith(host.slice(1)) : shown === host;
}

function hostOf(url: string): string {
  try {
    const { protocol, hostname } = new URL(url);
    return /^https?:$/.test(protocol) ? hostname : '';
  } catch {
    return '';
  }
}
