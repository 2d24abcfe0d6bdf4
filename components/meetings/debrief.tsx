import { useState, type FormEvent } from 'react';
import { closeDebrief, reopenDebrief } from '@/lib/services/change-meeting';
import type { MeetingView } from '@/lib/services/load-meeting';
import { useDeps, useText } from '../deps';
import { saveNotes } from '../meeting/save-notes';
import { Part } from '../shell/part';
import { Button } from '../ui/button';
import { TextArea, TextField } from '../ui/field';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { useDraft } from '../use-draft';

/** The minute after a meeting: what was said, and the next step. Nothing to tell is an answer too. */
export function Debrief({ view }: { readonly view: MeetingView }) {
  const draft = useDraft(`debrief:${view.meeting.id}`);
  if (draft.state === 'loading') return null;
  return <DebriefForm view={view} first={draft.kept ?? ''} keep={draft.keep} drop={draft.drop} />;
}

type Props = { readonly view: MeetingView; readonly first: string; readonly keep: (text: string) => void; readonly drop: () => Promise<void> };

function DebriefForm({ view: { meeting }, first, keep, drop }: Props) {
  const deps = useDeps();
  const { common, page, meetingForm } = useText();
  const toast = useToast();
  const { busy, run } = useAction();
  const [notes, setNotes] = useState(first);
  const [nextStep, setNextStep] = useState(meeting.nextStep);

  async function close() {
    const done = await run(async () => {
      await saveNotes(deps, meeting, notes);
      await closeDebrief(deps, meeting.id, { nextStep });
      await drop();
    });
    if (done) toast({ text: page.today.closed, undo: () => reopenDebrief(deps, meeting.id) });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    void close();
  }

  const told = notes.trim() !== '' || nextStep.trim() !== meeting.nextStep;
  return (
    <Part title={page.today.debriefs}>
      <form className="stack" onSubmit={submit} onKeyDown={(event) => event.key === 'Enter' && event.ctrlKey && void close()}>
        <TextField label={page.meetings.nextStep} value={nextStep} onChange={(event) => setNextStep(event.target.value)} />
        <TextArea
          label={page.meetings.notes}
          placeholder={meetingForm.notesHint}
          value={notes}
          onChange={(event) => {
            setNotes(event.target.value);
            keep(event.target.value);
          }}
        />
        <div className="actions">
          <Button type="submit" look="primary" disabled={busy}>
            {told ? common.save : page.today.nothingToDo}
          </Button>
        </div>
      </form>
    </Part>
  );
}
