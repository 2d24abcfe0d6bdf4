import { write } from '@/lib/db/write';
import type { ServiceDeps } from './deps';
import { removeSaid, saidTables } from './said';
import type { WayBack } from './save-meeting';
import { touched } from './stamps';

/**
 * Undoes the saving of a meeting whole: the meeting is as it was (a new one goes to the trash), the notes written with
 * it are gone unless they were changed since, what was promised in it too, and what was typed is a draft again, so that its form opens with it.
 */
export async function takeBack(
  deps: ServiceDeps,
  { meetingId, fields, noteIds, said }: WayBack,
  typed: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { updatedAt } = touched(deps);
  await write(
    deps.db,
    ['meetings', 'notes', 'drafts', ...saidTables],
    async (writer) => {
      const [meeting, notes] = await Promise.all([
        writer.db.meetings.get(meetingId),
        writer.db.notes.bulkGet([...noteIds]),
      ]);
      if (!meeting) return;
      await writer.replace('meetings', { ...meeting, ...(fields ?? { deletedAt: updatedAt }), updatedAt });
      const untouched = notes.flatMap((note) => (note && note.updatedAt === note.createdAt ? [note.id] : []));
      await writer.remove('notes', untouched);
      await removeSaid(writer, said);
      for (const [key, text] of Object.entries(typed))
        if (text !== '') await writer.put('drafts', { key, text, updatedAt });
    },
    { durability: 'strict' },
  );
}
