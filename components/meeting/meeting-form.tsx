import { useState, type ReactNode } from 'react';
import type { Attendee } from '@/lib/domain/invitation';
import type { PlanPreset } from '@/lib/domain/meeting-presets';
import { carryEdits } from '@/lib/domain/debrief-form';
import { maxNoteLength } from '@/lib/domain/note';
import { HeardInNotes } from '../debrief/heard-in-notes';
import { useText } from '../deps';
import { popupPlace } from '../drafts';
import { useDraft } from '../use-draft';
import { Button } from '../ui/button';
import { TextArea, TextField } from '../ui/field';
import { SheetForm } from '../ui/sheet-form';
import { useAction } from '../ui/use-action';
import { revive, type MeetingFormValues } from './form-values';
import { HelpFields } from './help-fields';
import { KindAndLength } from './kind-and-length';
import { PeoplePicker } from './people-picker';
import { problemsByField, type FormProblem } from './problem-text';
import { PurposeField } from './purpose-field';
import { WhenFields } from './when-fields';

export type MeetingFormProps = {
  readonly title: string;
  /** Where what is typed is kept until it is saved. */
  readonly draftKey: string;
  readonly first: MeetingFormValues;
  readonly presets?: readonly PlanPreset[];
  /** What has been: the notes come first, with the cursor in them. */
  readonly notesFirst?: boolean;
  /** People named in an invitation who are not remembered. */
  readonly guests?: readonly Attendee[];
  /** An invitation's title: the reason only if the user takes it. */
  readonly offeredWhy?: string;
  /** What should be looked at once more. */
  readonly notices?: readonly string[];
  /** What the form is given counts, whatever was typed here before. */
  readonly fresh?: boolean;
  /** What else can be done with this meeting. */
  readonly actions?: ReactNode;
  /** Saves, and drops these drafts with it: a popup may be closed the moment after. Answers what is wrong. */
  readonly onSave: (values: MeetingFormValues, drafts: readonly string[]) => Promise<readonly FormProblem[]>;
  readonly onLeave: () => void;
};

export function MeetingForm(props: MeetingFormProps) {
  const draft = useDraft(props.draftKey);
  if (draft.state === 'loading') return <div aria-busy="true" />;
  return (
    <Fields
      {...props}
      first={props.fresh ? props.first : revive(draft.kept, props.first)}
      keep={draft.keep}
      drop={draft.drop}
    />
  );
}

const noPresets: readonly PlanPreset[] = [];
const noGuests: readonly Attendee[] = [];
const noNotices: readonly string[] = [];

type FieldsProps = MeetingFormProps & { readonly keep: (text: string) => void; readonly drop: () => Promise<void> };

function Fields({
  title,
  first,
  presets = noPresets,
  notesFirst = false,
  guests = noGuests,
  offeredWhy = '',
  notices = noNotices,
  actions,
  draftKey,
  onSave,
  onLeave,
  keep,
  drop,
}: FieldsProps) {
  const all = useText();
  const { common, meetingForm: text } = all;
  const [values, setValues] = useState(first);
  const [notesCut, setNotesCut] = useState(false);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const { busy, run } = useAction();
  const wrong = problemsByField(problems, all);
  const { edits = {} } = values;

  function change(patch: Partial<MeetingFormValues>) {
    const next = { ...values, ...patch };
    setValues(next);
    keep(JSON.stringify(next));
  }

  function save() {
    void run(async () => {
      const found = await onSave(values, [draftKey, popupPlace]);
      setProblems(found);
      if (found.length > 0) return;
      await drop();
      onLeave();
    });
  }

  const notes = (
    <TextArea
      label={text.notes}
      placeholder={notesFirst ? text.notesHint : text.planNotesHint}
      autoFocus={notesFirst}
      value={values.notes}
      problem={notesCut ? common.cut(maxNoteLength) : wrong.notes}
      onChange={(event) => {
        const next = event.target.value.slice(0, maxNoteLength);
        setNotesCut(next !== event.target.value);
        change({ notes: next, edits: carryEdits(edits, values.notes, next) });
      }}
    />
  );
  const why =
    values.kind === 'event' ? (
      <TextField
        label={text.mission}
        maxLength={500}
        value={values.mission ?? ''}
        onChange={(event) => change({ mission: event.target.value })}
      />
    ) : (
      <PurposeField
        purpose={values.purpose}
        offered={offeredWhy}
        problem={wrong.purpose}
        onChange={(purpose) => change({ purpose })}
      />
    );
  return (
    <SheetForm
      label={title}
      onSave={save}
      onLeave={onLeave}
      foot={
        <>
          <Button
            onClick={() => {
              void drop();
              onLeave();
            }}
          >
            {common.cancel}
          </Button>
          <Button type="submit" look="primary" disabled={busy}>
            {common.save}
          </Button>
        </>
      }
    >
      {notices.map((notice) => (
        <p key={notice} className="notice notice-care">
          {notice}
        </p>
      ))}
      <PeoplePicker
        personIds={values.personIds}
        guests={guests}
        problem={wrong.people}
        onChange={(personIds) => change({ personIds })}
      />
      {notesFirst ? notes : null}
      {notesFirst ? (
        <HeardInNotes personIds={values.personIds} notes={values.notes} edits={edits} onChange={change} />
      ) : null}
      <WhenFields values={values} presets={presets} problem={wrong.when} onChange={change} />
      {notesFirst ? null : why}
      <KindAndLength values={values} onChange={change} />
      <TextField
        label={text.where}
        value={values.place}
        problem={wrong.place}
        onChange={(event) => change({ place: event.target.value })}
      />
      {values.kind === 'call' || values.kind === 'video' || values.link !== '' ? (
        <TextField
          label={text.link}
          type="url"
          value={values.link}
          problem={wrong.link}
          onChange={(event) => change({ link: event.target.value })}
        />
      ) : null}
      {notesFirst ? why : <HelpFields values={values} onChange={change} />}
      {notesFirst ? null : notes}
      {actions}
    </SheetForm>
  );
}
