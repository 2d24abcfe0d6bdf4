import type { Reader } from '@/lib/db/reader';
import { identitiesByKeys, type IdentityRow } from '@/lib/db/queries-people';
import { identityKeys } from '@/lib/domain/identity';
import type { SiteIdentity, SourceName } from '@/lib/domain/reading';
import type { ProfileAddress } from '@/lib/sources/source';

/**
 * Whose identity a reading's is. The site's own id decides; a handle alone is taken only while nothing speaks against
 * it, since a handle that somebody gave up may be another person's now.
 */
export async function findIdentity(db: Reader, source: SourceName, seen: SiteIdentity): Promise<IdentityRow | null> {
  const [byId] = seen.id ? (await living(db, identityKeys(source, { id: seen.id }))).filter(hasId(seen.id)) : [];
  // Nearly always: then nothing else is asked.
  if (byId) return byId;
  const found = await living(db, lookupKeys(source, seen));
  const open = found.filter((identity) => !speaksAgainst(identity, seen));
  const byMember = open.find(
    (identity) => seen.memberNumber !== undefined && identity.memberNumber === seen.memberNumber,
  );
  return byMember ?? open.find((identity) => holdsHandle(identity, seen)) ?? null;
}

async function living(db: Reader, keys: readonly string[]): Promise<IdentityRow[]> {
  return (await identitiesByKeys(db, keys)).filter((identity) => identity.deletedAt === null);
}

function hasId(id: string): (identity: IdentityRow) => boolean {
  return ({ siteId }) => siteId === id;
}

/** A profile opened by its id has the id where others have the handle, in lower case. */
function lookupKeys(source: SourceName, seen: SiteIdentity): readonly string[] {
  return [...identityKeys(source, seen), ...(seen.id ? identityKeys(source, { handle: seen.id }) : [])];
}

function speaksAgainst(identity: IdentityRow, seen: SiteIdentity): boolean {
  const otherId = seen.id !== undefined && identity.siteId !== null && identity.siteId !== seen.id;
  const otherMember =
    seen.memberNumber !== undefined && identity.memberNumber !== null && identity.memberNumber !== seen.memberNumber;
  return otherId || otherMember;
}

function holdsHandle(identity: IdentityRow, seen: SiteIdentity): boolean {
  const held = identity.handle?.toLowerCase();
  return held !== undefined && (held === seen.handle?.toLowerCase() || held === seen.id?.toLowerCase());
}

/** Whose profile stands at an address. A handle given up leads to its former holder only while nobody else has it. */
export async function identityOfAddress(
  db: Reader,
  { source, handle }: Pick<ProfileAddress, 'source' | 'handle'>,
): Promise<IdentityRow | null> {
  const found = await living(db, identityKeys(source, { handle }));
  const wanted = handle.toLowerCase();
  const holder = found.find(
    (identity) => identity.siteId?.toLowerCase() === wanted || identity.handle?.toLowerCase() === wanted,
  );
  return holder ?? found[0] ?? null;
}
