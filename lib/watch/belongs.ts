import type { Reading, ReadResult, SiteIdentity } from '@/lib/domain/reading';
import type { ProfileAddress } from '@/lib/sources/source';

/** Whether the page's own subtree names the profile of the address: by handle, or by the id that stands there. */
export function belongsTo(reading: Reading, address: ProfileAddress): boolean {
  if (reading.source !== address.source) return false;
  const { id, handle } = reading.identity;
  return [handle, id].some((key) => key !== undefined && key.toLowerCase() === address.handle.toLowerCase());
}

/**
 * A page with a list alone may tell the profile's id and no handle, which speaks for no address. What was read before
 * under the same handle, on this page or of somebody remembered, says whose id that is.
 */
export function withHandle(
  result: ReadResult,
  address: ProfileAddress,
  earlier: readonly (SiteIdentity | undefined)[],
): ReadResult {
  if (!result.ok || result.reading.identity.handle !== undefined) return result;
  const { identity } = result.reading;
  const isIts = ({ id, handle }: SiteIdentity) =>
    id !== undefined && id === identity.id && handle?.toLowerCase() === address.handle.toLowerCase();
  const handle = earlier.find((known) => known !== undefined && isIts(known))?.handle;
  if (handle === undefined) return result;
  return { ok: true, reading: { ...result.reading, url: address.url, identity: { ...identity, handle } } };
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
