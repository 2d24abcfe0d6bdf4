import type { FieldEdit, Freshness, KeptPost, Picture } from '@/lib/domain/picture';
import { Dexie } from 'dexie';
import type { Database } from './database';

/** What is known of one identity now; `null` before the first reading. */
export async function knownOf(
  db: Database,
  identityId: string,
): Promise<{ readonly picture: Picture; readonly freshness: Freshness } | null> {
  const [picture, freshness] = await Promise.all([db.pictures.get(identityId), db.freshness.get(identityId)]);
  return picture && freshness ? { picture, freshness } : null;
}

/** In the order in which they were made. */
export function editsOf(db: Database, identityId: string): Promise<FieldEdit[]> {
  return db.edits.where('identityId').equals(identityId).sortBy('seq');
}

export function postsOf(db: Database, identityId: string): Promise<KeptPost[]> {
  return db.posts.where('[identityId+id]').between([identityId, Dexie.minKey], [identityId, Dexie.maxKey]).toArray();
}
