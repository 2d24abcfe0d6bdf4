import { pageSources } from '@/lib/sources/page-sources';
import type { ProfileAddress } from '@/lib/sources/source';

/** Which profile an address shows; `null` where it shows none. */
export function profileAt(url: string): ProfileAddress | null {
  for (const source of pageSources) {
    const address = source.address(url);
    if (address) return address;
  }
  return null;
}

/** Names a profile, whatever part of it an address shows: pages and worker must name it alike. */
export function profileKey(url: string): string | null {
  return profileAt(url)?.url ?? null;
}
