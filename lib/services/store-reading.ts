import type { TableName } from '@/lib/db/database';
import { changesOf, type IdentityRow } from '@/lib/db/queries-people';
import { editsOf, knownOf, postsOf } from '@/lib/db/queries-readings';
import type { ChangeRow } from '@/lib/db/rows';
import type { Reader } from '@/lib/db/reader';
import type { ReadingWriter } from '@/lib/db/write';
import { mergeReading, type Known } from '@/lib/domain/merge';
import { dayMs, ms } from '@/lib/domain/moments';
import type { Person } from '@/lib/domain/person';
import { postDays, type FieldEdit, type KeptPost } from '@/lib/domain/picture';
import type { Instant, Reading } from '@/lib/domain/reading';
import { sameValue } from '@/lib/domain/same-value';
import { changesToStore, isOpen, noChanges } from './changes-to-store';
import type { ServiceDeps } from './deps';
import { foldEdits } from './fold-edits';
import { liftIdentity } from './lift-identity';

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

/** What is stored of an identity, as far as a reading is held against it. */
type StoredBefore = {
  readonly known: Known | null;
  readonly edits: readonly FieldEdit[];
  readonly posts: readonly KeptPost[];
  readonly changes: readonly ChangeRow[];
};

type Input = {
  readonly identity: IdentityRow;
  readonly person: Person;
  readonly reading: Reading;
  /** Where the caller has asked for it already, together with what else it needed. */
  readonly before?: StoredBefore;
};

/** Asked for at once. A page without posts is held against none of them. */
export async function storedBefore(db: Reader, identity: IdentityRow, reading: Reading): Promise<StoredBefore> {
  const [known, edits, posts, changes] = await Promise.all([
    knownOf(db, identity.id),
    editsOf(db, identity.id),
    reading.posts.length > 0 ? postsOf(db, identity.id) : [],
    changesOf(db, identity.personId),
  ]);
  return { known, edits, posts, changes: changes.filter((row) => row.identityId === identity.id) };
}

/**
 * What a reading changes, within the caller's transaction: worked out first, then written at once. False: only the time
 * of the reading moved.
 */
export async function storeReading(writer: ReadingWriter, deps: ServiceDeps, input: Input): Promise<boolean> {
  const { reading } = input;
  const before = input.before ?? (await storedBefore(writer.db, input.identity, reading));
  const { known } = before;
  const merged = mergeReading(known, reading, input.identity.id);
  const identity = await liftIdentity(writer, deps, input.identity, reading, merged.picture);
  const { kept, undone } = foldEdits(before.edits, merged.edits);
  const first = kept.length > 0 ? await writer.nextSeq() : 0;
  const edits = kept.map((edit, at) => ({ ...edit, seq: first + at }));
  const posts = postsToStore(before.posts, merged.newPosts, reading.readAt);
  const told = merged.edits.length > 0 || posts.added.length + posts.grown.length > 0;
  // What was held may be over although nothing else changed: the job list came, and is as it was.
  const held = before.changes.some(isOpen);
  const changes =
    known && (told || held)
      ? changesToStore(deps, { ...before, identity, known, merged, reading, undone, added: edits })
      : noChanges;
  const named = nameByReading(deps, input.person, input.identity, reading);
  const store = known ? writer.replace : writer.add;
  await Promise.all([
    store('freshness', merged.freshness),
    known && sameValue(known.picture, merged.picture) ? null : store('pictures', merged.picture),
    writer.remove('edits', undone),
    writer.add('edits', ...edits),
    writer.add('posts', ...posts.added),
    writer.replace('posts', ...posts.grown),
    writer.remove('posts', posts.stale),
    writer.remove('changes', changes.gone),
    writer.add('changes', ...changes.fresh),
    writer.replace('people', ...named),
  ]);
  return told || changes.gone.length > 0 || named.length > 0 || identity !== input.identity;
}

function postsToStore(there: readonly KeptPost[], posts: readonly KeptPost[], at: Instant) {
  const known = new Map(there.map((post) => [post.id, post]));
  const added = posts.filter((post) => !known.has(post.id));
  const grown = posts.flatMap((post) => {
    const before = known.get(post.id);
    return before && before.truncated && !post.truncated ? [{ ...post, firstReadAt: before.firstReadAt }] : [];
  });
  return { added, grown, stale: there.filter(isStale(at)).map((post) => [post.identityId, post.id] as const) };
}

/** Posts are kept for their days from when they were first read. */
export function isStale(at: Instant): (post: KeptPost) => boolean {
  const oldest = ms(at) - postDays * dayMs;
  return (post) => ms(post.firstReadAt) < oldest;
}

/** Remembered by address alone, a person is called by the handle until a page tells the name. */
function nameByReading(deps: ServiceDeps, person: Person, identity: IdentityRow, reading: Reading): readonly Person[] {
  const name = reading.facts.name?.trim();
  if (!name || person.name !== identity.handle) return [];
  return [{ ...person, name, updatedAt: deps.clock.now().at }];
}
