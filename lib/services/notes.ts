import { write } from '@/lib/db/write';
import { maxNoteLength, type Note } from '@/lib/domain/note';
import type { ServiceDeps } from './deps';
import { made, touched } from './stamps';
import { setDeleted } from './trash';

type NoteInput = {
  readonly id?: string;
  readonly personId: string;
  readonly meetingId?: string | null;
  readonly text: string;
  readonly marked?: NonNullable<Note['marked']>;
};

/** What a person typed is on the disk before this answers. */
export async function saveNote(deps: ServiceDeps, input: NoteInput): Promise<Note> {
  const text = input.text.slice(0, maxNoteLength);
  return write(
    deps.db,
    ['notes'],
    async (writer) => {
      const known = input.id === undefined ? undefined : await writer.db.notes.get(input.id);
      if (known) {
        const note: Note = {
          ...known,
          text,
          meetingId: input.meetingId === undefined ? known.meetingId : input.meetingId,
          ...touched(deps),
        };
        await writer.replace('notes', note);
        return note;
      }
      const stamps = made(deps);
      const note: Note = {
        ...stamps,
        id: input.id ?? stamps.id,
        personId: input.personId,
        meetingId: input.meetingId ?? null,
        text,
        ...(input.marked ? { marked: input.marked } : {}),
      };
      await writer.add('notes', note);
      return note;
    },
    { durability: 'strict' },
  );
}

export function deleteNote(deps: ServiceDeps, id: string): Promise<boolean> {
  return setDeleted(deps, 'notes', id, true);
}

export function restoreNote(deps: ServiceDeps, id: string): Promise<boolean> {
  return setDeleted(deps, 'notes', id, false);
}
