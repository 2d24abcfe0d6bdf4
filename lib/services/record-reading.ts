import type { Reading } from '@/lib/domain/reading';
import { writePlainly } from '@/lib/db/write-plainly';
import type { ServiceDeps } from './deps';
import { findIdentity } from './find-identity';
import { isRecorded, markRecorded } from './recent-keys';
import { readingTables, storedBefore, storeReading } from './store-reading';

type RecordInput = { readonly key: string; readonly reading: Reading };
export type Recorded = { readonly stored: 'recorded' | 'unchanged' | 'not-remembered'; readonly personId?: string };

/**
 * One transaction: all of a reading is there, or nothing. Sent again with the same key it is recorded once. A question
 * to the database costs more than what it answers with: all that can be asked at once is.
 */
export function recordReading(deps: ServiceDeps, { key, reading }: RecordInput): Promise<Recorded> {
  return writePlainly(deps.db, readingTables, async (writer) => {
    const identity = await findIdentity(writer.db, reading.source, reading.identity);
    if (!identity) return { stored: 'not-remembered' };
    const [person, before, recorded] = await Promise.all([
      writer.db.people.get(identity.personId),
      storedBefore(writer.db, identity, reading),
      isRecorded(writer, key),
    ]);
    if (!person || person.deletedAt !== null) return { stored: 'not-remembered' };
    if (recorded) return { stored: 'unchanged', personId: person.id };
    const changed = await storeReading(writer, deps, { identity, person, reading, before });
    if (changed) await markRecorded(writer, key);
    return { stored: changed ? 'recorded' : 'unchanged', personId: person.id };
  });
}
