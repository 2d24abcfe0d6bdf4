import { useState } from 'react';
import type { Note } from '@/lib/domain/note';
import { useText } from '../deps';
import { NoteEditor } from '../panel/note-editor';
import { NoteLine } from '../panel/note-line';
import { Part } from '../shell/part';
import { useDates } from '../shell/dates';
import { Button } from '../ui/button';

/** The latest; ten years hold hundreds. */
const step = 5;

type Props = { readonly personId: string; readonly notes: readonly Note[]; readonly shownId?: string | undefined };

/** A new note, saved as one types, and those there are. */
export function Notes({ personId, notes, shownId }: Props) {
  const { person: t } = useText().people;
  const dates = useDates();
  const [writing, setWriting] = useState<string | null>(null);
  const [shown, setShown] = useState(() => Math.max(step, notes.findIndex((note) => note.id === shownId) + 1));
  const written = notes.filter((note) => note.id !== writing && note.text !== '');
  return (
    <Part title={t.notes}>
      <div className="stack">
        <NoteEditor personId={personId} draftKey={`page-note:${personId}`} onNote={setWriting} />
        {written.length === 0 ? null : (
          <ul className="lines">
            {written.slice(0, shown).map((note) => (
              <li key={note.id} id={`note-${note.id}`} className={note.id === shownId ? 'shown' : undefined}>
                <NoteLine note={note} date={dates.day(note.createdAt)} />
              </li>
            ))}
          </ul>
        )}
        {written.length > shown ? (
          <div>
            <Button look="quiet" small onClick={() => setShown(shown + 4 * step)}>
              {t.more}
            </Button>
          </div>
        ) : null}
      </div>
    </Part>
  );
}
