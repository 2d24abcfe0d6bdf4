import { personTables } from '@/lib/db/person-tables';
import { deletedPeople } from '@/lib/db/queries-people';
import { write } from '@/lib/db/write';
import { trashDays, type Kept } from '@/lib/domain/record';
import type { ServiceDeps } from './deps';
import { forgetPerson } from './forget-person';
import { isStale } from './store-reading';

const keptTables = ['meetings', 'introductions', 'namesCameUp', 'reviews', 'books', ...personTables] as const;

/** What has lain in the trash for its days goes for good, and so do posts that were read long ago. */
export async function emptyTrash(deps: ServiceDeps): Promise<void> {
  const oldest = Temporal.Instant.from(deps.clock.now().at).subtract({ hours: trashDays * 24 });
  const isDue = (row: Kept) =>
    row.deletedAt !== null && Temporal.Instant.compare(Temporal.Instant.from(row.deletedAt), oldest) <= 0;
  for (const person of (await deletedPeople(deps.db)).filter(isDue)) await forgetPerson(deps, person.id);
  const posts = await deps.db.posts.filter(isStale(deps.clock.now().at)).primaryKeys();
  if (posts.length > 0) await write(deps.db, ['posts'], (writer) => writer.remove('posts', posts));
  await write(deps.db, [...keptTables, 'drafts'], async (writer) => {
    const gone: string[] = [];
    for (const table of keptTables) {
      const ids = (await writer.db.table(table).filter(isDue).primaryKeys()) as string[];
      await writer.remove(table, ids);
      gone.push(...ids);
    }
    const drafts = await writer.db.drafts.toCollection().primaryKeys();
    await writer.remove(
      'drafts',
      drafts.filter((key) => gone.some((id) => key.includes(id))),
    );
  });
}
