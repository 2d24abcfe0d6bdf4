import type { Writer } from '@/lib/db/write';
import type { ServiceDeps } from './deps';
import { partyIds } from './introductions';
import { touched } from './stamps';

/**
 * Records that belong to others and speak of somebody who is forgotten: an introduction of theirs goes, one that they
 * brought about stays without their name, a promise to others about them stays without the link.
 */
export async function leaveRecordsOfOthers(writer: Writer, deps: ServiceDeps, personId: string): Promise<void> {
  const { db } = writer;
  const stamp = touched(deps);
  const introductions = await db.introductions.where('personIds').equals(personId).toArray();
  const between = introductions.filter(({ a, b }) => a.personId === personId || b.personId === personId);
  await writer.remove(
    'introductions',
    between.map(({ id }) => id),
  );
  await writer.replace(
    'introductions',
    ...introductions
      .filter((row) => !between.includes(row))
      .map((row) => ({ ...row, by: null, personIds: partyIds({ ...row, by: null }), ...stamp })),
  );
  const names = await db.namesCameUp
    .filter((row) => row.saidById === personId || row.personId === personId)
    .primaryKeys();
  await writer.remove('namesCameUp', names);
  const about = await db.promises.filter((row) => row.aboutIds.includes(personId)).toArray();
  await writer.replace(
    'promises',
    ...about.map((row) => ({ ...row, aboutIds: row.aboutIds.filter((id) => id !== personId), ...stamp })),
  );
  const reviews = await db.reviews.filter((row) => row.cards.some((card) => card.personId === personId)).toArray();
  await writer.replace(
    'reviews',
    ...reviews.map((row) => ({ ...row, cards: row.cards.filter((card) => card.personId !== personId), ...stamp })),
  );
}
