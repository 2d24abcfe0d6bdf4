import type { Database } from '@/lib/db/database';
import type { IdentityRow } from '@/lib/db/queries-people';
import { editsOf, knownOf, postsOf } from '@/lib/db/queries-readings';
import type { BriefChange, IdentityInput } from '@/lib/domain/brief.types';
import type { Instant } from '@/lib/domain/reading';
import type { ToCompare } from './compare-changes';
import { comparedFrom, isLater } from './compare-since';

/** `null` where nothing has been read yet. `lastMet`: the start of the last meeting that was held. */
export async function gatherIdentity(
  db: Database,
  identity: IdentityRow,
  lastMet: Instant | null,
): Promise<IdentityInput | null> {
  const [known, edits, posts, rows] = await Promise.all([
    knownOf(db, identity.id),
    editsOf(db, identity.id),
    postsOf(db, identity.id),
    db.changes.where('personId').equals(identity.personId).toArray(),
  ]);
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
