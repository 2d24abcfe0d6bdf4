import type { Database } from '@/lib/db/database';
import type { IdentityRow } from '@/lib/db/queries-people';
import { editsOf, knownOf, postsOf } from '@/lib/db/queries-readings';
import type { ChangeRow } from '@/lib/db/rows';
import type { BriefChange, IdentityInput } from '@/lib/domain/brief.types';
import type { Change } from '@/lib/domain/change';
import { editOf } from '@/lib/domain/date-by-edits';
import type { FieldEdit } from '@/lib/domain/picture';
import type { Instant } from '@/lib/domain/reading';
import { changesSince } from '@/lib/domain/settle';
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
  const changes =
    from === null
      ? []
      : changesSince(known, edits, from, {
          before: posts.filter((post) => !isLater(post.firstReadAt, from)),
          after: posts,
        });
  const stored = rows.filter((row) => row.identityId === identity.id);
  const seen = freshness.sectionsReadAt;
  return {
    identity,
    facts: picture.facts,
    lastReadAt: freshness.lastReadAt,
    topReadAt: (identity.source === 'x' ? seen.header : seen.topCard) ?? freshness.lastReadAt,
    experienceReadAt: seen.experience ?? null,
    changes: changes.map((change) => withId(change, stored, edits)),
    comparedFrom: from,
    posts,
  };
}

/** The id of the stored row that a line leads to, else of the field edit that it rests on. */
function withId(change: Change, rows: readonly ChangeRow[], edits: readonly FieldEdit[]): BriefChange {
  const alike = rows
    .filter((row) => row.kind === change.kind)
    .toSorted((a, b) => (a.between[1] < b.between[1] ? -1 : 1));
  const row = alike.findLast((each) => each.after?.text === change.after?.text) ?? alike.at(-1);
  if (row) return { ...change, id: row.id };
  const edit = editOf(change, edits);
  return { ...change, id: edit ? `edit:${edit.seq}` : `${change.kind}:${change.between[1]}` };
}
