import { useState } from 'react';
import type { Note } from '@/lib/domain/note';
import { ownText } from '@/lib/i18n/sentences/own-sentence';
import { deleteNote, restoreNote } from '@/lib/services/notes';
import { useDeps, useText } from '../deps';
import { LinkButton } from '../ui/link-button';
import { Markdown } from '../ui/markdown';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { useTold } from '../use-told';
import { NoteEditor } from './note-editor';

type Props = { readonly note: Note; readonly date: string; readonly max?: number };

/** A note as it was written (`max`: no more of it than so many signs), to edit where it stands or to delete, which can be undone. */
export function NoteLine({ note, date, max }: Props) {
  const deps = useDeps();
  const { common, panel } = useText();
  const told = useTold();
  const toast = useToast();
  const { run } = useAction();
  const [editing, setEditing] = useState(false);

  function remove() {
    void run(async () => {
      await deleteNote(deps, note.id);
      toast({ text: panel.noteDeleted, undo: () => restoreNote(deps, note.id) });
    });
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
      <Markdown text={note.text.slice(0, max)} />
      <p className="source">
        {note.marked ? ownText(told, { origin: 'marked', source: note.marked.source, at: note.createdAt }) : date} ·{' '}
        <LinkButton onClick={() => setEditing(true)}>{common.edit}</LinkButton> ·{' '}
        <LinkButton onClick={remove}>{common.delete}</LinkButton>
      </p>
    </>
  );
}
