import { useState } from 'react';
import type { Note } from '@/lib/domain/note';
import { ownText } from '@/lib/i18n/sentences/own-sentence';
import { shortDate } from '@/lib/i18n/sentences/dates';
import { loadPerson } from '@/lib/services/load-person';
import { deleteNote, restoreNote } from '@/lib/services/notes';
import { useDeps, useText } from '../deps';
import { LinkButton } from '../ui/link-button';
import { Markdown } from '../ui/markdown';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import { useTold } from '../use-told';
import { NoteEditor } from './note-editor';

/** A new note, saved as one types, and those there are. */
export function NotesTab({ personId }: { readonly personId: string }) {
  const deps = useDeps();
  const [writing, setWriting] = useState<string | null>(null);
  const live = useLive(`notes:${personId}`, async () => (await loadPerson(deps, personId))?.notes ?? []);
  return (
    <>
      <div className="section">
        <NoteEditor personId={personId} draftKey={`panel-note:${personId}`} onNote={setWriting} />
      </div>
      <WhenLive live={live}>
        {(notes) =>
          notes
            .filter((note) => note.id !== writing && note.text !== '')
            .map((note) => <OneNote key={note.id} note={note} />)
        }
      </WhenLive>
    </>
  );
}

function OneNote({ note }: { readonly note: Note }) {
  const deps = useDeps();
  const told = useTold();
  const text = useText();
  const toast = useToast();
  const { run } = useAction();
  const [editing, setEditing] = useState(false);

  function remove() {
    void run(async () => {
      await deleteNote(deps, note.id);
      toast({ text: text.panel.noteDeleted, undo: () => restoreNote(deps, note.id) });
    });
  }

  if (editing) {
    return (
      <div className="section">
        <NoteEditor
          personId={note.personId}
          meetingId={note.meetingId}
          draftKey={`note-edit:${note.id}`}
          note={note}
          autoFocus
          onDone={() => setEditing(false)}
        />
        <LinkButton className="small" onClick={() => setEditing(false)}>
          {text.common.done}
        </LinkButton>
      </div>
    );
  }
  return (
    <article className="section">
      <Markdown text={note.text} />
      <p className="source">
        {note.marked
          ? ownText(told, { origin: 'marked', source: note.marked.source, at: note.createdAt })
          : shortDate(note.createdAt, told)}{' '}
        · <LinkButton onClick={() => setEditing(true)}>{text.common.edit}</LinkButton> ·{' '}
        <LinkButton onClick={remove}>{text.common.delete}</LinkButton>
      </p>
    </article>
  );
}
