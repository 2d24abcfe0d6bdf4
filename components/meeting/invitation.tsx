import { useState } from 'react';
import { invitationProblemText } from '@/lib/i18n/sentences/invitation-sentence';
import { openInvitation, type OpenedInvitation } from '@/lib/services/open-invitation';
import { useDeps, useText } from '../deps';
import { Button } from '../ui/button';
import { TextArea } from '../ui/field';
import { SheetForm } from '../ui/sheet-form';
import { useAction } from '../ui/use-action';
import { InvitationForm } from './invitation-form';

type Props = { readonly onLeave: () => void };

/** Paste an invitation or open an .ics file; what it says fills the form in. */
export function Invitation({ onLeave }: Props) {
  const deps = useDeps();
  const { common, ...all } = useText();
  const text = all.meetingForm;
  const words = useText();
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState<OpenedInvitation | null>(null);
  const { busy, run } = useAction();
  const read = (from: string) => void run(async () => setOpened(await openInvitation(deps, from)));

  if (opened && (opened.result.ok || opened.result.problem.kind === 'no-time'))
    return <InvitationForm opened={opened} onLeave={onLeave} />;
  return (
    <SheetForm
      label={text.invitation}
      onSave={() => read(typed)}
      onLeave={onLeave}
      foot={
        <>
          <Button onClick={onLeave}>{common.cancel}</Button>
          <Button type="submit" look="primary" disabled={busy || typed.trim() === ''}>
            {text.useInvitation}
          </Button>
        </>
      }
    >
      <TextArea
        label={text.invitation}
        bare
        autoFocus
        rows={6}
        value={typed}
        hint={text.invitationHint}
        problem={opened && !opened.result.ok ? invitationProblemText(words, opened.result.problem) : undefined}
        onChange={(event) => setTyped(event.target.value)}
      />
      <label className="btn file-button">
        {text.openFile}
        <input
          type="file"
          className="sr-only"
          accept=".ics,.ical,.ifb,.icalendar,text/calendar"
          onChange={(event) => void event.target.files?.[0]?.text().then(read)}
        />
      </label>
    </SheetForm>
  );
}
