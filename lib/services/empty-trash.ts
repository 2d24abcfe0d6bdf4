import { deletedPeople } from '@/lib/db/queries-people';
import { write } from '@/lib/db/write';
import { trashDays, type Kept } from '@/lib/domain/record';
import type { ServiceDeps } from './deps';
import { forgetPerson } from './forget-person';
import { isStale } from './store-reading';

/** What has lain in the trash for its days goes for good, and so do posts that were read long ago. */
export async function emptyTrash(deps: ServiceDeps): Promise<void> {
  const oldest = Temporal.Instant.from(deps.clock.now().at).subtract({ hours: trashDays * 24 });
  const isDue = (row: Kept) =>
    row.deletedAt !== null && Temporal.Instant.compare(Temporal.Instant.from(row.deletedAt), oldest) <= 0;
  for (const person of (await deletedPeople(deps.db)).filter(isDue)) await forgetPerson(deps, person.id);
  const posts = await deps.db.posts.filter(isStale(deps.clock.now().at)).primaryKeys();
  if (posts.length > 0) await write(deps.db, ['posts'], (writer) => writer.remove('posts', posts));
  await write(deps.db, ['meetings', 'notes', 'ownFacts', 'drafts'], async (writer) => {
    const meetings = await writer.db.meetings.filter(isDue).primaryKeys();
    const notes = await writer.db.notes.filter(isDue).primaryKeys();
    const drafts = await writer.db.drafts.toCollection().primaryKeys();
    await writer.remove('meetings', meetings);
    await writer.remove('notes', notes);
    await writer.remove('ownFacts', await writer.db.ownFacts.filter(isDue).primaryKeys());
    await writer.remove(
      'drafts',
      drafts.filter((key) => [...meetings, ...notes].some((id) => key.includes(id))),
    );
  });
}
