import type { TableName } from '@/lib/db/database';
import { knownOf, postsOf } from '@/lib/db/queries-readings';
import type { IdentityRow } from '@/lib/db/queries-people';
import type { Writer } from '@/lib/db/write';
import { mergeReading } from '@/lib/domain/merge';
import type { Person } from '@/lib/domain/person';
import { postDays, type FieldEdit, type KeptPost } from '@/lib/domain/picture';
import type { Reading } from '@/lib/domain/reading';
import { sameValue } from '@/lib/domain/same-value';
import type { ServiceDeps } from './deps';
import { foldEdits } from './fold-edits';
import { liftIdentity } from './lift-identity';
import { storeChanges } from './store-changes';

export const readingTables: readonly TableName[] = [
  'people',
  'identities',
  'pictures',
  'freshness',
  'edits',
  'posts',
  'changes',
  'meta',
];

type Input = { readonly identity: IdentityRow; readonly person: Person; readonly reading: Reading };

/** What a reading changes, within the caller's transaction. False: only the time of the reading moved. */
export async function storeReading(writer: Writer, deps: ServiceDeps, input: Input): Promise<boolean> {
  const known = await knownOf(writer.db, input.identity.id);
  const { reading } = input;
  const identity = await liftIdentity(writer, deps, input.identity, reading);
  const named = await nameByReading(writer, deps, input.person, input.identity, reading);
  const merged = mergeReading(known, reading, identity.id);
  await (known ? writer.replace('freshness', merged.freshness) : writer.add('freshness', merged.freshness));
  if (!known) await writer.add('pictures', merged.picture);
  else if (!sameValue(known.picture, merged.picture)) await writer.replace('pictures', merged.picture);
  const numbered = await storeEdits(writer, identity.id, merged.edits);
  const kept = await postsOf(writer.db, identity.id);
  const posts = await storePosts(writer, kept, merged.newPosts, reading.readAt);
  const told = merged.edits.length > 0 || posts;
  const changes =
    known !== null &&
    told &&
    (await storeChanges(writer, deps, { identity, known, merged, posts: kept, reading, edits: numbered }));
  return told || changes || named || identity !== input.identity;
}

async function storeEdits(
  writer: Writer,
  identityId: string,
  edits: readonly Omit<FieldEdit, 'seq'>[],
): Promise<readonly FieldEdit[]> {
  if (edits.length === 0) return [];
  const { kept, undone } = await foldEdits(writer.db, identityId, edits);
  await writer.remove('edits', undone);
  const numbers = await writer.append(kept);
  return kept.map((edit, at) => ({ ...edit, seq: numbers[at] ?? 0 }));
}

async function storePosts(
  writer: Writer,
  there: readonly KeptPost[],
  posts: readonly KeptPost[],
  at: string,
): Promise<boolean> {
  const known = new Map(there.map((post) => [post.id, post]));
  const added = posts.filter((post) => !known.has(post.id));
  const grown = posts.flatMap((post) => {
    const before = known.get(post.id);
    return before && before.truncated && !post.truncated ? [{ ...post, firstReadAt: before.firstReadAt }] : [];
  });
  await writer.add('posts', ...added);
  await writer.replace('posts', ...grown);
  const oldest = Temporal.Instant.from(at).subtract({ hours: postDays * 24 });
  const stale = there.filter((post) => Temporal.Instant.compare(Temporal.Instant.from(post.firstReadAt), oldest) < 0);
  await writer.remove(
    'posts',
    stale.map((post) => [post.identityId, post.id]),
  );
  return added.length + grown.length > 0;
}

/** Remembered by address alone, a person is called by the handle until a page tells the name. */
async function nameByReading(
  writer: Writer,
  deps: ServiceDeps,
  person: Person,
  identity: IdentityRow,
  reading: Reading,
): Promise<boolean> {
  const name = reading.facts.name?.trim();
  if (!name || person.name !== identity.handle) return false;
  await writer.replace('people', { ...person, name, updatedAt: deps.clock.now().at });
  return true;
}
