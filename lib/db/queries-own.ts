import type { OwnFact } from '@/lib/domain/own-fact';
import type { Database } from './database';

/** What the user gave of a person, without what was taken back. */
export async function ownFactsOf(db: Database, personId: string): Promise<OwnFact[]> {
  const rows = await db.ownFacts.where('personId').equals(personId).toArray();
  return rows.filter((fact) => fact.deletedAt === null);
}
