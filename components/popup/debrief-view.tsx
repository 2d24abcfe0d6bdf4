import { useState } from 'react';
import { namesText } from '@/lib/i18n/sentences/meeting-sentence';
import { ms } from '@/lib/domain/moments';
import { closeDebrief } from '@/lib/services/change-meeting';
import { loadMeeting, type MeetingView } from '@/lib/services/load-meeting';
import { takeBack } from '@/lib/services/take-back';
import { useDeps, useLanguage, useText } from '../deps';
import { Button } from '../ui/button';
import { TextArea, TextField } from '../ui/field';
import { Markdown } from '../ui/markdown';
import { SheetForm } from '../ui/sheet-form';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { WhenLive } from '../ui/when-live';
import { popupPlace } from '../drafts';
import { useDraft } from '../use-draft';
import { useLive } from '../use-live';

type Props = { readonly meetingId: string; readonly onLeave: () => void };

/** The minute after: what was said, the next step. An exchange not used was no meeting. */
export function DebriefView({ meetingId, onLeave }: Props) {
  const deps = useDeps();
  const live = useLive(`meeting:${meetingId}`, () => loadMeeting(deps, meetingId));
  const notes = useDraft(draftKeys(meetingId)[0]);
  const step = useDraft(draftKeys(meetingId)[1]);
  return (
    <WhenLive live={live}>
      {(view) =>
        view && notes.state === 'ready' && step.state === 'ready' ? (
          <Form view={view} notes={notes} step={step} onLeave={onLeave} />
        ) : (
          <div aria-busy="true" />
        )
      }
    </WhenLive>
  );
}

/** What was noted since it began, and is not asked for again. The same note stands with each of several people. */
function writtenAfter({ meeting, notes }: MeetingView): readonly string[] {
  const after = notes.filter((note) => ms(note.createdAt) >= ms(meeting.start));
  return [...new Set(after.map((note) => note.text))];
}

/** What is said, and the next step. */
function draftKeys(meetingId: string): readonly [string, string] {
  return [`debrief:${meetingId}`, `debrief-step:${meetingId}`];
}

type Ready = Extract<ReturnType<typeof useDraft>, { state: 'ready' }>;
type FormProps = {
  readonly view: MeetingView;
  readonly notes: Ready;
  readonly step: Ready;
  readonly onLeave: () => void;
};

function Form({ view, notes, step, onLeave }: FormProps) {
  const deps = useDeps();
  const language = useLanguage();
  const text = useText();
  const toast = useToast();
  const { busy, run } = useAction();
  const [typed, setTyped] = useState(notes.kept ?? '');
  const [next, setNext] = useState(step.kept ?? view.meeting.nextStep);
  const { meeting, people } = view;
  const names = namesText(
    people.map((person) => person.name),
    language,
  );

  const written = writtenAfter(view);
  const [notesKey, stepKey] = draftKeys(meeting.id);

  function close(work: () => ReturnType<typeof closeDebrief>) {
    void run(async () => {
      const closed = await work();
      if (!closed?.ok) return;
      await Promise.all([notes.drop(), step.drop()]);
      const half = { [notesKey]: typed, [stepKey]: next === meeting.nextStep ? '' : next };
      toast({ text: text.popup.meeting.closed, undo: () => takeBack(deps, closed.wayBack, half) });
      onLeave();
    });
  }

  function save() {
    close(() =>
      closeDebrief(deps, meeting.id, { nextStep: next }, { notes: typed, drafts: [notesKey, stepKey, popupPlace] }),
    );
  }

  return (
    <SheetForm
      label={text.today.debrief(text.meeting.kinds[meeting.kind].toLocaleLowerCase(language), names)}
      onSave={save}
      onLeave={onLeave}
      foot={
        <>
          <Button disabled={busy} onClick={() => close(() => closeDebrief(deps, meeting.id))}>
            {text.popup.meeting.nothingToDo}
          </Button>
          <Button type="submit" look="primary" disabled={busy}>
            {text.common.save}
          </Button>
        </>
      }
    >
      {written.length === 0 ? null : (
        <div className="written">
          <p className="field-label">{text.popup.meeting.written}</p>
          {written.map((words) => (
            <Markdown key={words} text={words} />
          ))}
        </div>
      )}
      <TextField
        label={text.popup.meeting.nextStep}
        autoFocus={written.length > 0}
        value={next}
        onChange={(event) => {
          setNext(event.target.value);
          step.keep(event.target.value);
        }}
      />
      <TextArea
        label={written.length > 0 ? text.popup.meeting.addNotes : text.meetingForm.notes}
        placeholder={written.length > 0 ? '' : text.meetingForm.notesHint}
        autoFocus={written.length === 0}
        rows={written.length > 0 ? 2 : 5}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          notes.keep(event.target.value);
        }}
      />
    </SheetForm>
  );
}
