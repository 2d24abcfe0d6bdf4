import { useState } from 'react';
import {
  begun,
  carryEdits,
  emptyForm,
  formFromText,
  retold,
  withoutLine,
  type DebriefForm,
} from '@/lib/domain/debrief-form';
import type { KnownName } from '@/lib/domain/debrief-names';
import { namesIn, readDebrief, type DebriefRead, type LineEdit } from '@/lib/domain/debrief-items';
import { maxNoteLength } from '@/lib/domain/note';
import { everyName, type DebriefView } from '@/lib/services/load-debrief';
import { useDeps } from '../deps';
import { useDraft } from '../use-draft';
import { useLive } from '../use-live';
import { useNow } from '../use-now';

type Ready = Extract<ReturnType<typeof useDraft>, { readonly state: 'ready' }>;

/** Where the box and what stands beside it are kept until they are saved. */
export function debriefDrafts(meetingId: string): readonly [string, string] {
  return [`debrief:${meetingId}`, `debrief-form:${meetingId}`];
}

export type DebriefState = {
  readonly text: string;
  readonly form: DebriefForm;
  readonly read: DebriefRead;
  /** More was typed or pasted than a note holds. */
  readonly isCut: boolean;
  readonly isTyped: boolean;
  readonly write: (text: string) => void;
  readonly change: (patch: Partial<DebriefForm>) => void;
  readonly editLine: (key: string, patch: LineEdit) => void;
  readonly beginLine: (opening: string) => void;
  /** The line begins with another word, or with none. */
  readonly retell: (at: number, word: string) => void;
  readonly dropLine: (at: number) => void;
  /** What is kept of it, so that undo brings it back. */
  readonly typed: () => Readonly<Record<string, string>>;
  readonly drop: () => Promise<void>;
};

/** A debrief as it is being told: every key is kept at once, and what the box says is read from its text alone. */
export function useDebrief(view: DebriefView, boxDraft: Ready, formDraft: Ready): DebriefState {
  const deps = useDeps();
  const now = useNow();
  const { meeting, people: there } = view;
  const first: DebriefForm = { ...emptyForm, nextStep: meeting.nextStep };
  const [text, setText] = useState(boxDraft.kept ?? '');
  const [form, setForm] = useState(() => formFromText(formDraft.kept, first));
  const [isCut, setCut] = useState(false);

  const people = there.map((person) => ({ personId: person.id, name: person.name }));
  const reading = { text, people, edits: form.edits, now };
  // Everybody is asked for once, when a first name is typed.
  const isNamed = namesIn(readDebrief({ ...reading, known: [] })).length > 0;
  const found = useLive(isNamed ? 'names of all' : 'no names', () => (isNamed ? everyName(deps) : nobody()));
  const known = found.state === 'ready' ? found.value : [];

  function keepForm(next: DebriefForm) {
    setForm(next);
    formDraft.keep(JSON.stringify(next));
  }

  function write(whole: string) {
    const next = whole.slice(0, maxNoteLength);
    setCut(next !== whole);
    setText(next);
    boxDraft.keep(next);
    const edits = carryEdits(form.edits, text, next);
    if (edits !== form.edits) keepForm({ ...form, edits });
  }

  const [boxKey, formKey] = debriefDrafts(meeting.id);
  return {
    text,
    form,
    read: readDebrief({ ...reading, known }),
    isCut,
    isTyped: text.trim() !== '' || JSON.stringify({ ...form, asked: false }) !== JSON.stringify(first),
    write,
    change: (patch) => keepForm({ ...form, ...patch }),
    editLine: (key, patch) => keepForm({ ...form, edits: { ...form.edits, [key]: { ...form.edits[key], ...patch } } }),
    beginLine: (opening) => write(begun(text, opening)),
    retell: (at, word) => write(retold(text, at, word)),
    dropLine: (at) => write(withoutLine(text, at)),
    typed: () => ({ [boxKey]: text, [formKey]: JSON.stringify(form) }),
    drop: async () => void (await Promise.all([boxDraft.drop(), formDraft.drop()])),
  };
}

async function nobody(): Promise<readonly KnownName[]> {
  return [];
}
