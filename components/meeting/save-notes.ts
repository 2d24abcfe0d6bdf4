import type { Meeting } from '@/lib/domain/meeting';
import { saveNote } from '@/lib/services/notes';
import type { Deps } from '../deps';

/** What was typed about a meeting; with several people it stands with each of them. */
export async function saveNotes(deps: Deps, meeting: Meeting, text: string): Promise<void> {
  if (text.trim() === '') return;
  await Promise.all(
    meeting.personIds.map((personId) => saveNote(deps, { personId, meetingId: meeting.id, text: text.trim() })),
  );
}
