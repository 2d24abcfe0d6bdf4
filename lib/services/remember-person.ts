import type { IdentityRow } from '@/lib/db/queries-people';
import { write, type Writer } from '@/lib/db/write';
import { cutLine, maxName } from '@/lib/domain/cut-text';
import type { Person } from '@/lib/domain/person';
import type { Reading, SiteIdentity, SourceName } from '@/lib/domain/reading';
import type { ProfileAddress } from '@/lib/sources/source';
import type { ServiceDeps } from './deps';
import { findIdentity } from './find-identity';
import { releaseHandle, withKeys } from './lift-identity';
import { newPerson } from './new-person';
import { made, touched } from './stamps';
import { readingTables, storeReading } from './store-reading';

export type RememberInput =
  | { readonly reading: Reading }
  /** Nothing was read (yet): the name as far as known, else the handle stands in until a page tells it. */
  | { readonly address: Pick<ProfileAddress, 'source' | 'handle' | 'url'>; readonly name?: string };

export type Remembered = { readonly personId: string; readonly identityId: string; readonly already: boolean };

/** The one place where a person comes into being. Somebody in the trash comes back as they were. */
export async function rememberPerson(deps: ServiceDeps, input: RememberInput): Promise<Remembered> {
  const { source, seen, url, name } = whoIs(input);
  return write(deps.db, readingTables, async (writer) => {
    const known = await findIdentity(writer.db, source, seen);
    const person =
      (known && (await livingPerson(writer, deps, known.personId))) ?? (await addPerson(writer, deps, name));
    const identity = known ?? (await newIdentity(writer, deps, { personId: person.id, source, seen, url }));
    if ('reading' in input) await storeReading(writer, deps, { identity, person, reading: input.reading });
    return { personId: person.id, identityId: identity.id, already: known !== null };
  });
}

export type NewIdentity = {
  readonly personId: string;
  readonly source: SourceName;
  readonly seen: SiteIdentity;
  readonly url: string;
};

export async function newIdentity(
  writer: Writer,
  deps: ServiceDeps,
  { personId, source, seen, url }: NewIdentity,
): Promise<IdentityRow> {
  const identity = withKeys({
    ...made(deps),
    personId,
    source,
    siteId: seen.id ?? null,
    memberNumber: seen.memberNumber ?? null,
    handle: seen.handle ?? null,
    earlierHandles: [],
    url,
  });
  if (seen.handle) await releaseHandle(writer, deps, source, seen.handle, identity.id);
  await writer.add('identities', identity);
  return identity;
}

export function whoIs(input: RememberInput): { source: SourceName; seen: SiteIdentity; url: string; name: string } {
  if ('reading' in input) {
    const { source, identity, url, facts } = input.reading;
    return { source, seen: identity, url, name: facts.name?.trim() || identity.handle || '?' };
  }
  const { source, handle, url } = input.address;
  return { source, seen: { handle }, url, name: input.name?.trim() || handle };
}

async function livingPerson(writer: Writer, deps: ServiceDeps, id: string): Promise<Person | null> {
  const person = await writer.db.people.get(id);
  if (!person || person.deletedAt === null) return person ?? null;
  const back: Person = { ...person, ...touched(deps), deletedAt: null };
  await writer.replace('people', back);
  return back;
}

async function addPerson(writer: Writer, deps: ServiceDeps, name: string): Promise<Person> {
  const person = newPerson(deps, cutLine(name, maxName));
  await writer.add('people', person);
  return person;
}
