import { useState } from 'react';
import type { Note } from '@/lib/domain/note';
import { deleteNote, restoreNote } from '@/lib/services/notes';
import { useDeps, useText } from '../deps';
import { NoteEditor } from '../panel/note-editor';
import { Part } from '../shell/part';
import { useDates } from '../shell/dates';
import { LinkButton } from '../ui/link-button';
import { Markdown } from '../ui/markdown';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';

type Props = { readonly personId: string; readonly notes: readonly Note[]; readonly shownId?: string | undefined };

/** A new note, saved as one types, and those there are. */
export function Notes({ personId, notes, shownId }: Props) {
  const { person: t } = useText().people;
  const [writing, setWriting] = useState<string | null>(null);
  const written = notes.filter((note) => note.id !== writing && note.text !== '');
  return (
    <Part title={t.notes}>
      <div className="stack">
        <NoteEditor personId={personId} draftKey={`page-note:${personId}`} onNote={setWriting} />
        {written.length === 0 ? null : (
          <ul className="lines">
            {written.map((note) => (
              <li key={note.id} id={`note-${note.id}`} className={note.id === shownId ? 'shown' : undefined}>
                <OneNote note={note} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </Part>
  );
}

function OneNote({ note }: { readonly note: Note }) {
  const deps = useDeps();
  const { common, people } = useText();
  const { person: t } = people;
  const dates = useDates();
  const toast = useToast();
  const { run } = useAction();
  const [editing, setEditing] = useState(false);

  async function remove() {
    if (await run(() => deleteNote(deps, note.id))) toast({ text: t.noteGone, undo: () => restoreNote(deps, note.id) });
  }

  if (editing) {
    return (
      <>
        <NoteEditor
          personId={note.personId}
          meetingId={note.meetingId}
          draftKey={`note-edit:${note.id}`}
          note={note}
          autoFocus
          onDone={() => setEditing(false)}
        />
        <LinkButton className="small" onClick={() => setEditing(false)}>
          {common.done}
        </LinkButton>
      </>
    );
  }
  return (
    <>
      <Markdown text={note.text} />
      <p className="source">
        {dates.day(note.createdAt)} · <LinkButton onClick={() => setEditing(true)}>{t.edit}</LinkButton> ·{' '}
        <LinkButton onClick={() => void remove()}>{t.deleteNote}</LinkButton>
      </p>
    </>
  );
}
