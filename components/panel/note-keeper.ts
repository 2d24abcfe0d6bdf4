/** `id`: the note that is being written on; `null` until its first saving. */
export type NoteDraft = { readonly id: string | null; readonly text: string };
export type NoteState = 'still' | 'typing' | 'saved' | 'failed';

type Around = {
  readonly first: NoteDraft;
  /** Answers the id of the saved note. */
  readonly save: (note: NoteDraft) => Promise<string>;
  readonly keepDraft: (text: string) => void;
  readonly dropDraft: () => Promise<void>;
  readonly onState: (state: NoteState) => void;
  readonly onFailure: (error: unknown) => void;
  readonly pauseMs?: number;
};

export type NoteKeeper = {
  readonly type: (text: string) => void;
  readonly saveNow: () => Promise<void>;
  /** The next words belong to a new note. Answers the text to begin with. */
  readonly begin: () => string;
};

/**
 * Two nets: each key goes into the draft row at once, and the note itself is saved when one pauses or leaves. A second
 * saving waits for the first, so that one note never becomes two.
 */
export function noteKeeper({
  first,
  save,
  keepDraft,
  dropDraft,
  onState,
  onFailure,
  pauseMs = 700,
}: Around): NoteKeeper {
  let note = first;
  let unsaved = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> = Promise.resolve();

  function type(text: string): void {
    note = { ...note, text };
    unsaved = true;
    onState('typing');
    keepDraft(JSON.stringify(note));
    clearTimeout(timer);
    timer = setTimeout(() => void saveNow(), pauseMs);
  }

  function saveNow(): Promise<void> {
    clearTimeout(timer);
    saving = saving.then(saveOnce);
    return saving;
  }

  async function saveOnce(): Promise<void> {
    if (!unsaved) return;
    const text = note.text;
    // An emptied field is not an empty note: the last words stay until the note is deleted.
    if (text.trim() === '') return dropDraft();
    unsaved = false;
    try {
      const id = await save(note);
      note = { ...note, id };
      if (note.text !== text) return;
      await dropDraft();
    } catch (error) {
      unsaved = true;
      onState('failed');
      onFailure(error);
      return;
    }
    onState('saved');
  }

  function begin(): string {
    if (unsaved) return note.text;
    note = { id: null, text: '' };
    return '';
  }

  return { type, saveNow, begin };
}

export function reviveNote(kept: string | null): NoteDraft | null {
  try {
    const found = JSON.parse(kept ?? 'null') as Partial<NoteDraft> | null;
    if (typeof found?.text !== 'string') return null;
    return { id: typeof found.id === 'string' ? found.id : null, text: found.text };
  } catch {
    return null;
  }
}
