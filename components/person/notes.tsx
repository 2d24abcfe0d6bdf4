import { useState, type FormEvent } from 'react';
import type { Note } from '@/lib/domain/note';
import { deleteNote, restoreNote, saveNote } from '@/lib/services/notes';
import { useDeps, useText } from '../deps';
import { Part } from '../shell/part';
import { useDates } from '../shell/dates';
import { Button } from '../ui/button';
import { TextArea } from '../ui/field';
import { LinkButton } from '../ui/link-button';
import { Markdown } from '../ui/markdown';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { useDraft } from '../use-draft';

type Props = { readonly personId: string; readonly notes: readonly Note[]; readonly shownId?: string | undefined };

export function Notes({ personId, notes, shownId }: Props) {
  const { person: t } = useText().people;
  return (
    <Part title={t.notes}>
      <div className="stack">
        <NewNote personId={personId} />
        {notes.length === 0 ? null : (
          <ul className="lines">
            {notes.map((note) => (
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

/** Kept while it is typed, so that closing the tab loses nothing. */
function NewNote({ personId }: { readonly personId: string }) {
  const draft = useDraft(`note:${personId}`);
  if (draft.state === 'loading') return null;
  return <NoteForm personId={personId} first={draft.kept ?? ''} onType={draft.keep} onSaved={draft.drop} />;
}

type FormProps = {
  readonly personId: string;
  readonly note?: Note;
  readonly first: string;
  readonly onType?: (text: string) => void;
  readonly onSaved: () => Promise<void> | void;
  readonly onLeave?: () => void;
};

function NoteForm({ personId, note, first, onType, onSaved, onLeave }: FormProps) {
  const deps = useDeps();
  const { person: t } = useText().people;
  const toast = useToast();
  const { busy, run } = useAction();
  const [text, setText] = useState(first);

  async function save(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === '') return;
    if (!(await run(() => saveNote(deps, { ...(note ? { id: note.id } : {}), personId, text })))) return;
    if (!note) setText('');
    await onSaved();
    toast({ text: t.noteSaved });
  }

  return (
    <form className="stack-s" onSubmit={(event) => void save(event)}>
      <TextArea
        label={t.addNote}
        bare
        placeholder={t.addNote}
        value={text}
        rows={note ? 4 : 2}
        onChange={(event) => {
          setText(event.target.value);
          onType?.(event.target.value);
        }}
        onKeyDown={(event) => event.key === 'Enter' && event.ctrlKey && event.currentTarget.form?.requestSubmit()}
      />
      {text.trim() === '' && !note ? null : (
        <div className="actions">
          <Button type="submit" look="primary" disabled={busy}>
            {t.save}
          </Button>
          {onLeave ? <Button onClick={onLeave}>{t.cancel}</Button> : null}
        </div>
      )}
    </form>
  );
}

function OneNote({ note }: { readonly note: Note }) {
  const deps = useDeps();
  const text = useText();
  const { person: t } = text.people;
  const dates = useDates();
  const toast = useToast();
  const { run } = useAction();
  const [editing, setEditing] = useState(false);

  async function remove() {
    if (await run(() => deleteNote(deps, note.id))) toast({ text: t.noteGone, undo: () => restoreNote(deps, note.id) });
  }

  if (editing) return <NoteForm personId={note.personId} note={note} first={note.text} onSaved={() => setEditing(false)} onLeave={() => setEditing(false)} />;
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
