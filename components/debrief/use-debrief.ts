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
import type { DebriefRead, LineEdit } from '@/lib/domain/debrief-items';
import { maxNoteLength } from '@/lib/domain/note';
import type { DebriefView } from '@/lib/services/load-debrief';
import { useDraft } from '../use-draft';
import { useRead } from './use-read';

type Ready = Extract<ReturnType<typeof useDraft>, { readonly state: 'ready' }>;

/** Where the box and what stands beside it are kept until they are saved. */
export function debriefDrafts(meetingId: string): readonly [string, string] {
  return [`debrief:${meetingId}`, `debrief-form:${meetingId}`];
}

/** What a text is understood to say, and how each of its lines is told otherwise. */
export type HeardState = {
  readonly read: DebriefRead;
  readonly editLine: (key: string, patch: LineEdit) => void;
  /** The line begins with another word, or with none. */
  readonly retell: (at: number, word: string) => void;
};

export type DebriefState = HeardState & {
  readonly text: string;
  readonly form: DebriefForm;
  /** More was typed or pasted than a note holds. */
  readonly isCut: boolean;
  readonly isTyped: boolean;
  readonly write: (text: string) => void;
  readonly change: (patch: Partial<DebriefForm>) => void;
  readonly beginLine: (opening: string) => void;
  readonly dropLine: (at: number) => void;
  /** What is kept of it, so that undo brings it back. */
  readonly typed: () => Readonly<Record<string, string>>;
  readonly drop: () => Promise<void>;
};

/** A debrief as it is being told: every key is kept at once, and what the box says is read from its text alone. */
export function useDebrief(view: DebriefView, boxDraft: Ready, formDraft: Ready): DebriefState {
  const { meeting, people: there } = view;
  const first: DebriefForm = { ...emptyForm, nextStep: meeting.nextStep };
  const [text, setText] = useState(boxDraft.kept ?? '');
  const [form, setForm] = useState(() => formFromText(formDraft.kept, first));
  const [isCut, setCut] = useState(false);
  const read = useRead(text, there, form.edits);

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
    read,
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
