import type { Database } from '@/lib/db/database';
import { personById, type IdentityRow } from '@/lib/db/queries-people';
import type { Person } from '@/lib/domain/person';
import type { ProfileAddress } from '@/lib/sources/source';
import { identityOfAddress } from './find-identity';
import type { ServiceDeps } from './deps';
import { profileAt } from './profile-at';

export type FoundPerson = { readonly person: Person; readonly identity: IdentityRow };

/** Who of those remembered has this profile; `null`: nobody, or it is no profile. */
export async function findPersonByUrl(deps: Pick<ServiceDeps, 'db'>, url: string): Promise<FoundPerson | null> {
  const address = profileAt(url);
  return address ? findPersonByAddress(deps.db, address) : null;
}

export async function findPersonByAddress(
  db: Database,
  address: Pick<ProfileAddress, 'source' | 'handle'>,
): Promise<FoundPerson | null> {
  const identity = await identityOfAddress(db, address);
  const person = identity && (await personById(db, identity.personId));
  return identity && person ? { person, identity } : null;
}
