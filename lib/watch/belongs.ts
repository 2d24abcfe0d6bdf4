import type { Reading, ReadResult } from '@/lib/domain/reading';
import type { ProfileAddress } from '@/lib/sources/source';

/** Whether the page's own subtree names the profile of the address: by handle, or by the id that stands there. */
export function belongsTo(reading: Reading, address: ProfileAddress): boolean {
  if (reading.source !== address.source) return false;
  const { id, handle } = reading.identity;
  return [handle, id].some((key) => key !== undefined && key.toLowerCase() === address.handle.toLowerCase());
}

/**
 * A page with a list alone may tell the profile's id and no handle, which speaks for no address. What was read before
 * under the same handle says whose id that is.
 */
export function withHandle(result: ReadResult, address: ProfileAddress, earlier: Reading | null): ReadResult {
  if (!result.ok || result.reading.identity.handle !== undefined || earlier === null) return result;
  const { id, handle } = earlier.identity;
  if (id === undefined || id !== result.reading.identity.id || !belongsTo(earlier, address)) return result;
  if (handle?.toLowerCase() !== address.handle.toLowerCase()) return result;
  return {
    ok: true,
    reading: { ...result.reading, url: address.url, identity: { ...result.reading.identity, handle } },
  };
}

export function sameAddress(a: ProfileAddress | null, b: ProfileAddress | null): boolean {
  if (a === null || b === null) return a === b;
  return a.source === b.source && a.handle === b.handle && a.page === b.page;
}

/** Two readings of one person, as far as the site's own ids tell. */
export function sameIdentity(a: Reading, b: Reading): boolean {
  if (a.source !== b.source) return false;
  if (a.identity.id !== undefined && b.identity.id !== undefined) return a.identity.id === b.identity.id;
  return a.identity.handle !== undefined && a.identity.handle.toLowerCase() === b.identity.handle?.toLowerCase();
}
