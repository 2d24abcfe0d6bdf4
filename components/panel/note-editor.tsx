import { useEffect, useState } from 'react';
import { maxNoteLength } from '@/lib/domain/note';
import { saveNote } from '@/lib/services/notes';
import { useDeps, useText } from '../deps';
import { TextArea } from '../ui/field';
import { useDraft } from '../use-draft';
import { noteKeeper, reviveNote, type NoteDraft, type NoteState } from './note-keeper';

type Props = {
  readonly personId: string;
  readonly meetingId?: string | null;
  /** Where what is typed is kept between two saves. */
  readonly draftKey: string;
  /** A note to go on with; without it a new one begins. */
  readonly note?: NoteDraft;
  readonly autoFocus?: boolean;
  /** Ctrl+Enter, once it is saved. */
  readonly onDone?: () => void;
  /** Which note is being written, so that a list need not show it twice. */
  readonly onNote?: (id: string | null) => void;
};

/** A note, saved as one types. */
export function NoteEditor(props: Props) {
  const draft = useDraft(props.draftKey);
  if (draft.state === 'loading') return <div aria-busy="true" />;
  const first = reviveNote(draft.kept) ?? props.note ?? { id: null, text: '' };
  return <Editor key={props.draftKey} {...props} first={first} keep={draft.keep} drop={draft.drop} />;
}

type EditorProps = Props & {
  readonly first: NoteDraft;
  readonly keep: (text: string) => void;
  readonly drop: () => Promise<void>;
};

function Editor({ personId, meetingId = null, first, keep, drop, autoFocus = false, onDone, onNote }: EditorProps) {
  const deps = useDeps();
  const text = useText();
  const [typed, setTyped] = useState(first.text);
  const [isCut, setIsCut] = useState(false);
  const [state, setState] = useState<NoteState>('still');
  // One keeper for one note: what it was given first does not change under it.
  const [keeper] = useState(() =>
    noteKeeper({
      first,
      save: async ({ id, text: words }) => {
        const note = await saveNote(deps, { ...(id === null ? {} : { id }), personId, meetingId, text: words });
        onNote?.(note.id);
        return note.id;
      },
      keepDraft: keep,
      dropDraft: drop,
      onState: setState,
      onFailure: (error) => deps.log.warn('a note could not be saved', error),
    }),
  );
  useEffect(() => {
    const onHide = () => document.visibilityState === 'hidden' && void keeper.saveNow();
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', onHide);
      void keeper.saveNow();
    };
  }, [keeper]);

  function done() {
    void keeper.saveNow().then(() => {
      setTyped(keeper.begin());
      onNote?.(null);
      onDone?.();
    });
  }

  return (
    <div>
      <div className="heading">
        <span>{first.id === null ? text.panel.newNote : text.panel.note}</span>
        <output className="end source">{text.panel.states[state]}</output>
      </div>
      <TextArea
        label={text.panel.noteLabel}
        bare
        dir="auto"
        autoFocus={autoFocus}
        placeholder={text.panel.noteHint}
        value={typed}
        rows={4}
        problem={isCut ? text.common.cut(maxNoteLength) : undefined}
        onChange={(event) => {
          const next = event.target.value.slice(0, maxNoteLength);
          setIsCut(next !== event.target.value);
          setTyped(next);
          keeper.type(next);
        }}
        onBlur={() => void keeper.saveNow()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) done();
          if (event.key === 'Escape' && onDone) {
            event.preventDefault();
            done();
          }
        }}
      />
    </div>
  );
}
