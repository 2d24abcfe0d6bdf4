import { identitiesByKeys, type IdentityRow } from '@/lib/db/queries-people';
import type { ReadingWriter } from '@/lib/db/write';
import { identityKeys } from '@/lib/domain/identity';
import type { Reading, SourceName } from '@/lib/domain/reading';
import type { ServiceDeps } from './deps';
import { touched } from './stamps';

/**
 * What a reading tells of the identity itself: an id where only the handle was known, or a new handle. The former
 * handle stays findable until another person turns out to have it. The same row comes back if nothing is new.
 */
export async function liftIdentity(
  writer: ReadingWriter,
  deps: ServiceDeps,
  identity: IdentityRow,
  reading: Reading,
): Promise<IdentityRow> {
  const { id, memberNumber, handle } = reading.identity;
  const lifted: IdentityRow = withKeys({
    ...identity,
    siteId: id ?? identity.siteId,
    memberNumber: memberNumber ?? identity.memberNumber,
    handle: handle ?? identity.handle,
    earlierHandles: earlier(identity, handle),
    url: handle && handle.toLowerCase() !== identity.handle?.toLowerCase() ? reading.url : identity.url,
  });
  if (sameKeys(identity, lifted)) return identity;
  const row = { ...lifted, ...touched(deps) };
  if (handle) await releaseHandle(writer, deps, reading.source, handle, row.id);
  await writer.replace('identities', row);
  return row;
}

/** Whoever was found by this handle before has it no more. */
export async function releaseHandle(
  writer: ReadingWriter,
  deps: ServiceDeps,
  source: SourceName,
  handle: string,
  newHolder: string,
): Promise<void> {
  const holders = await identitiesByKeys(writer.db, identityKeys(source, { handle }));
  const gone = handle.toLowerCase();
  const former = holders.filter((holder) => holder.id !== newHolder);
  const rows = former.map((holder) =>
    withKeys({
      ...holder,
      handle: holder.handle?.toLowerCase() === gone ? null : holder.handle,
      earlierHandles: holder.earlierHandles.filter((known) => known.toLowerCase() !== gone),
      ...touched(deps),
    }),
  );
  await writer.replace('identities', ...rows);
}

export function withKeys(identity: Omit<IdentityRow, 'keys'>): IdentityRow {
  const { source, siteId, memberNumber, handle, earlierHandles } = identity;
  const known = {
    ...(siteId ? { id: siteId } : {}),
    ...(memberNumber ? { memberNumber } : {}),
    ...(handle ? { handle } : {}),
  };
  // LinkedIn opens a profile by its id too, and an address is compared in lower case.
  const addresses = [...earlierHandles, ...(source === 'linkedin' && siteId ? [siteId] : [])];
  const keys = [
    ...identityKeys(source, known),
    ...addresses.flatMap((address) => identityKeys(source, { handle: address })),
  ];
  return { ...identity, keys: [...new Set(keys)] };
}

function earlier(identity: IdentityRow, handle: string | undefined): readonly string[] {
  const former = identity.handle;
  if (!handle || !former || former.toLowerCase() === handle.toLowerCase()) return identity.earlierHandles;
  return [...identity.earlierHandles.filter((known) => known.toLowerCase() !== handle.toLowerCase()), former];
}

function sameKeys(a: IdentityRow, b: IdentityRow): boolean {
  return (
    a.handle === b.handle &&
    a.siteId === b.siteId &&
    a.memberNumber === b.memberNumber &&
    a.keys.join(' ') === b.keys.join(' ')
  );
}
