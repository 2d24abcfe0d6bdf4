import { useState } from 'react';
import type { Meeting } from '@/lib/domain/meeting';
import { maxMeetingText } from '@/lib/domain/meeting-rules';
import { saveMeeting } from '@/lib/services/save-meeting';
import { takeBack } from '@/lib/services/take-back';
import { useDeps, useText } from '../deps';
import { TextField } from '../ui/field';
import { LinkButton } from '../ui/link-button';
import { SmallForm } from '../ui/small-form';
import { Theirs } from '../ui/theirs';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { useKeptText } from '../use-kept-text';

/** What was agreed; it can be told, or told otherwise, at any time. */
export function NextStep({ meeting }: { readonly meeting: Meeting }) {
  const { page } = useText();
  const [editing, setEditing] = useState(false);
  if (editing) return <NextStepForm meeting={meeting} onDone={() => setEditing(false)} />;
  return (
    <>
      {meeting.nextStep === '' ? null : (
        <>
          <Theirs text={meeting.nextStep} />{' '}
        </>
      )}
      <LinkButton
        className="small"
        aria-label={`${page.meetings.edit}: ${page.meetings.nextStep}`}
        onClick={() => setEditing(true)}
      >
        {page.meetings.edit}
      </LinkButton>
    </>
  );
}

function NextStepForm({ meeting, onDone }: { readonly meeting: Meeting; readonly onDone: () => void }) {
  const deps = useDeps();
  const { meetingForm, page } = useText();
  const words = meeting.kind === 'event' ? meetingForm.ofEvent : meetingForm.ofMeeting;
  const toast = useToast();
  const { busy, run } = useAction();
  const draftKey = `next-step:${meeting.id}`;
  const step = useKeptText(draftKey, meeting.nextStep);
  if (!step) return null;
  const { text, write, drop } = step;

  function save() {
    void run(async () => {
      const saved = await saveMeeting(deps, { id: meeting.id, nextStep: text }, { drafts: [draftKey] });
      if (!saved.ok) throw new Error(`a next step is refused: ${saved.problems.map(({ kind }) => kind).join()}`);
      await drop();
      toast({ text: words.changed, undo: () => takeBack(deps, saved.wayBack) });
      onDone();
    });
  }

  return (
    <SmallForm busy={busy} onSave={save} onLeave={onDone} drop={drop}>
      <TextField
        label={page.meetings.nextStep}
        bare
        autoFocus
        maxLength={maxMeetingText.nextStep}
        value={text}
        onChange={(event) => write(event.target.value)}
      />
    </SmallForm>
  );
}
