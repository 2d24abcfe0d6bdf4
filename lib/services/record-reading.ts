import type { Reading } from '@/lib/domain/reading';
import { write } from '@/lib/db/write';
import type { ServiceDeps } from './deps';
import { findIdentity } from './find-identity';
import { isRecorded, markRecorded } from './recent-keys';
import { readingTables, storeReading } from './store-reading';

type RecordInput = { readonly key: string; readonly reading: Reading };
export type Recorded = { readonly stored: 'recorded' | 'unchanged' | 'not-remembered'; readonly personId?: string };

/** One transaction: all of a reading is there, or nothing. Sent again with the same key it is recorded once. */
export async function recordReading(deps: ServiceDeps, { key, reading }: RecordInput): Promise<Recorded> {
  if (!(await findIdentity(deps.db, reading.source, reading.identity))) return { stored: 'not-remembered' };
  return write(deps.db, readingTables, async (writer) => {
    const identity = await findIdentity(writer.db, reading.source, reading.identity);
    const person = identity && (await writer.db.people.get(identity.personId));
    if (!identity || !person || person.deletedAt !== null) return { stored: 'not-remembered' };
    if (await isRecorded(writer, key)) return { stored: 'unchanged', personId: person.id };
    const changed = await storeReading(writer, deps, { identity, person, reading });
    if (changed) await markRecorded(writer, key);
    return { stored: changed ? 'recorded' : 'unchanged', personId: person.id };
  });
}
