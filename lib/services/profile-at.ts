import { pageAddresses } from '@/lib/sources/page-addresses';
import type { ProfileAddress } from '@/lib/sources/source';

/** Which profile an address shows; `null` where it shows none. */
export function profileAt(url: string): ProfileAddress | null {
  for (const addressOf of pageAddresses) {
    const address = addressOf(url);
    if (address) return address;
  }
  return null;
}

/** Names a profile, whatever part of it an address shows: pages and worker must name it alike. */
export function profileKey(url: string): string | null {
  return profileAt(url)?.url ?? null;
}
