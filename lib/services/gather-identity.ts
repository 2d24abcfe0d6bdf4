import type { Database } from '@/lib/db/database';
import type { IdentityRow } from '@/lib/db/queries-people';
import type { ChangeRow } from '@/lib/db/rows';
import { editsOf, knownOf, postsOf } from '@/lib/db/queries-readings';
import type { BriefChange, IdentityInput } from '@/lib/domain/brief.types';
import type { Instant } from '@/lib/domain/reading';
import type { ToCompare } from './compare-changes';
import { comparedFrom, isLater } from './compare-since';

/** All that is stored of one identity. */
export type StoredIdentity = Awaited<ReturnType<typeof readIdentity>>;

export async function readIdentity(db: Database, identity: IdentityRow) {
  const [known, edits, posts] = await Promise.all([
    knownOf(db, identity.id),
    editsOf(db, identity.id),
    postsOf(db, identity.id),
  ]);
  return { identity, known, edits, posts };
}

type Gather = {
  /** The stored changes of its person. */
  readonly changes: readonly ChangeRow[];
  /** The start of the last meeting that was held. */
  readonly lastMet: Instant | null;
};

/** `null` where nothing has been read yet. */
export async function gatherIdentity(
  { identity, known, edits, posts }: StoredIdentity,
  { changes: rows, lastMet }: Gather,
): Promise<IdentityInput | null> {
  if (!known) return null;
  const { picture, freshness } = known;
  const from = comparedFrom(edits, lastMet);
  const stored = rows.filter((row) => row.identityId === identity.id);
  const changes = from === null ? [] : await changesOf({ known, edits, posts, from, rows: stored });
  const seen = freshness.sectionsReadAt;
  return {
    identity,
    facts: picture.facts,
    lastReadAt: freshness.lastReadAt,
    topReadAt: (identity.source === 'x' ? seen.header : seen.topCard) ?? freshness.lastReadAt,
    experienceReadAt: seen.experience ?? null,
    changes,
    comparedFrom: from,
    posts,
  };
}

/** What compares is loaded when there is something to compare: a brief without news opens with a third less. */
async function changesOf(found: ToCompare): Promise<readonly BriefChange[]> {
  const { edits, posts, from } = found;
  const isNews = edits.some(({ at }) => isLater(at, from)) || posts.some((post) => isLater(post.firstReadAt, from));
  return isNews ? (await import('./compare-changes')).compareChanges(found) : [];
}
