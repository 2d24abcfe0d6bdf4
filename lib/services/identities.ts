import { postsOf } from '@/lib/db/queries-readings';
import { write } from '@/lib/db/write';
import type { Rows } from '@/lib/db/rows';
import type { ServiceDeps } from './deps';
import { findIdentity } from './find-identity';
import { newIdentity, whoIs, type RememberInput } from './remember-person';
import { readingTables, storeReading } from './store-reading';

export type AddedIdentity =
  | { readonly ok: true; readonly identity: Rows['identities'] }
  /** The profile is somebody's already: then the two people can be joined. */
  | { readonly ok: false; readonly reason: 'no-such-person' | 'belongs-to-other'; readonly otherId?: string };

/** Another profile of a person who is remembered: "Same as Ana on X". */
export async function addIdentity(
  deps: ServiceDeps,
  input: RememberInput & { readonly personId: string },
): Promise<AddedIdentity> {
  const { source, seen, url } = whoIs(input);
  return write(deps.db, readingTables, async (writer): Promise<AddedIdentity> => {
    const person = await writer.db.people.get(input.personId);
    if (!person) return { ok: false, reason: 'no-such-person' };
    const known = await findIdentity(writer.db, source, seen);
    if (known && known.personId !== person.id)
      return { ok: false, reason: 'belongs-to-other', otherId: known.personId };
    const identity = known ?? (await newIdentity(writer, deps, { personId: person.id, source, seen, url }));
    if ('reading' in input) await storeReading(writer, deps, { identity, person, reading: input.reading });
    return { ok: true, identity: (await writer.db.identities.get(identity.id)) ?? identity };
  });
}

const purged = ['identities', 'pictures', 'freshness', 'edits', 'posts', 'changes'] as const;

/**
 * A profile that was not theirs: it goes, with all that was read on it. Answers with the way back; `null`: it was not
 * there.
 */
export async function removeIdentity(deps: ServiceDeps, identityId: string): Promise<(() => Promise<void>) | null> {
  return write(deps.db, purged, async ({ db, ...writer }) => {
    const [identity, picture, freshness] = await Promise.all([
      db.identities.get(identityId),
      db.pictures.get(identityId),
      db.freshness.get(identityId),
    ]);
    if (!identity) return null;
    const [edits, posts, changes] = await Promise.all([
      db.edits.where('identityId').equals(identityId).toArray(),
      postsOf(db, identityId),
      db.changes.filter((change) => change.identityId === identityId).toArray(),
    ]);
    await purgeIdentities({ db, ...writer }, [identityId]);
    return () =>
      write(deps.db, purged, async (back) => {
        // Read again since, it has found its way back by itself.
        if (await back.db.identities.get(identityId)) return;
        await back.add('identities', identity);
        if (picture) await back.add('pictures', picture);
        if (freshness) await back.add('freshness', freshness);
        await back.add('edits', ...edits);
        await back.add('posts', ...posts);
        await back.add('changes', ...changes);
      });
  });
}

type Purger = Parameters<Parameters<typeof write>[2]>[0];

export async function purgeIdentities(writer: Purger, ids: readonly string[]): Promise<void> {
  const { db } = writer;
  const edits = await db.edits
    .where('identityId')
    .anyOf([...ids])
    .primaryKeys();
  const posts = (await Promise.all(ids.map((id) => postsOf(db, id)))).flat().map((post) => [post.identityId, post.id]);
  const changes = await db.changes.filter((change) => ids.includes(change.identityId)).primaryKeys();
  await writer.remove('edits', edits);
  await writer.remove('posts', posts);
  await writer.remove('changes', changes);
  await writer.remove('pictures', ids);
  await writer.remove('freshness', ids);
  await writer.remove('identities', ids);
}
