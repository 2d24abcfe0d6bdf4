import { useState } from 'react';
import { shortDate } from '@/lib/i18n/sentences/dates';
import { loadPerson } from '@/lib/services/load-person';
import { useDeps } from '../deps';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import { useTold } from '../use-told';
import { NoteEditor } from './note-editor';
import { NoteLine } from './note-line';

/** A new note, saved as one types, and those there are. */
export function NotesTab({ personId }: { readonly personId: string }) {
  const deps = useDeps();
  const told = useTold();
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
            .map((note) => (
              <article key={note.id} className="section">
                <NoteLine note={note} date={shortDate(note.createdAt, told)} />
              </article>
            ))
        }
      </WhenLive>
    </>
  );
}
