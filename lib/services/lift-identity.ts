import { identitiesByKeys, type IdentityRow } from '@/lib/db/queries-people';
import type { ReadingWriter } from '@/lib/db/write';
import { identityKeys } from '@/lib/domain/identity';
import type { Reading, SourceName } from '@/lib/domain/reading';
import { isIdHandle } from '@/lib/domain/same-person';
import type { ServiceDeps } from './deps';
import { touched } from './stamps';

type Address = { readonly handle: string | null; readonly url: string };

/**
 * What a reading tells of the identity itself: an id where only the handle was known, or a new handle, which is the
 * picture's, since a reading may arrive late. The former handle stays findable until another person turns out to have
 * it. The same row comes back if nothing is new.
 */
export async function liftIdentity(
  writer: ReadingWriter,
  deps: ServiceDeps,
  identity: IdentityRow,
  reading: Reading,
  now: Address,
): Promise<IdentityRow> {
  const { id, memberNumber } = reading.identity;
  const handle = now.handle ?? reading.identity.handle;
  const seen =
    reading.identity.handle && isIdHandle(reading.source, reading.identity.handle) ? null : reading.identity.handle;
  const lifted: IdentityRow = withKeys({
    ...identity,
    siteId: id ?? identity.siteId,
    memberNumber: memberNumber ?? identity.memberNumber,
    handle: handle ?? identity.handle,
    earlierHandles: earlier(identity, [identity.handle, seen], handle),
    url: handle && !isSame(handle, identity.handle) ? now.url : identity.url,
  });
  if (sameKeys(identity, lifted)) return identity;
  const row = { ...lifted, ...touched(deps) };
  if (handle && isSame(handle, reading.identity.handle))
    await releaseHandle(writer, deps, reading.source, handle, row.id);
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

function earlier(
  { earlierHandles }: IdentityRow,
  seen: readonly (string | null | undefined)[],
  handle: string | undefined,
): readonly string[] {
  const former = seen.filter((one) => one && handle && !isSame(one, handle));
  const kept = earlierHandles.filter((one) => !handle || !isSame(one, handle));
  return [...kept, ...former.filter((one): one is string => !!one && !kept.some((known) => isSame(known, one)))];
}

function isSame(handle: string, other: string | null | undefined): boolean {
  return handle.toLowerCase() === other?.toLowerCase();
}

function sameKeys(a: IdentityRow, b: IdentityRow): boolean {
  return (
    a.handle === b.handle &&
    a.siteId === b.siteId &&
    a.memberNumber === b.memberNumber &&
    a.keys.join(' ') === b.keys.join(' ')
  );
}
