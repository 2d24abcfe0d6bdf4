import { useState, type FormEvent } from 'react';
import type { Meeting } from '@/lib/domain/meeting';
import { maxMeetingText } from '@/lib/domain/meeting-rules';
import { saveOrFail } from '@/lib/services/save-meeting';
import { useDeps, useText } from '../deps';
import { useEscape } from '../shell/use-escape';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { LinkButton } from '../ui/link-button';
import { Theirs } from '../ui/theirs';
import { useAction } from '../ui/use-action';

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
  const { common, page } = useText();
  const { busy, run } = useAction();
  const [text, setText] = useState(meeting.nextStep);
  useEscape(onDone);

  async function save(event: FormEvent) {
    event.preventDefault();
    if (await run(() => saveOrFail(deps, { id: meeting.id, nextStep: text }))) onDone();
  }

  return (
    <form className="stack-s" onSubmit={(event) => void save(event)}>
      <TextField
        label={page.meetings.nextStep}
        bare
        autoFocus
        maxLength={maxMeetingText.nextStep}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="actions">
        <Button type="submit" small disabled={busy}>
          {common.save}
        </Button>
        <Button look="quiet" small onClick={onDone}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
