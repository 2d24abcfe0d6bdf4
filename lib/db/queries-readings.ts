import type { FieldEdit, Freshness, KeptPost, Picture } from '@/lib/domain/picture';
import { Dexie } from 'dexie';
import type { Reader } from './reader';

/** What is known of one identity now; `null` before the first reading. */
export async function knownOf(
  db: Reader,
  identityId: string,
): Promise<{ readonly picture: Picture; readonly freshness: Freshness } | null> {
  const [picture, freshness] = await Promise.all([db.pictures.get(identityId), db.freshness.get(identityId)]);
  return picture && freshness ? { picture, freshness } : null;
}

/** In the order in which they were made: an index orders by the primary key within itself. */
export async function editsOf(db: Reader, identityId: string): Promise<FieldEdit[]> {
  return db.edits.where('identityId').equals(identityId).toArray();
}

export async function postsOf(db: Reader, identityId: string): Promise<KeptPost[]> {
  return db.posts.where('[identityId+id]').between([identityId, Dexie.minKey], [identityId, Dexie.maxKey]).toArray();
}
