import { useState, type KeyboardEvent } from 'react';
import type { Brief } from '@/lib/domain/brief.types';
import type { GlanceLine } from '@/lib/i18n/sentences/glance';
import { useDeps, useText } from '../deps';
import { LinkButton } from '../ui/link-button';
import { TextField } from '../ui/field';
import { Theirs } from '../ui/theirs';
import { useAction } from '../ui/use-action';
import { RecordLink } from './record-link';

type Props = { readonly brief: Brief; readonly line: GlanceLine | undefined };

/** Why you meet; while that is empty, a quiet question with the two starters. */
export function WhyOrStarters({ brief, line }: Props) {
  const text = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const { meeting } = brief;
  if (line) {
    return (
      <p className="why">
        <RecordLink from={line.from} personId={brief.people[0]?.personId ?? ''}>
          <Theirs text={line.text} />
        </RecordLink>
      </p>
    );
  }
  if (!meeting) return null;
  if (typed !== null) return <WhyField meetingId={meeting.id} first={typed} onLeave={() => setTyped(null)} />;
  return (
    <p className="why soft">
      {text.brief.why.none}{' '}
      <LinkButton onClick={() => setTyped(text.meetingForm.starters.advice)}>
        {text.brief.why.starters.advice}
      </LinkButton>
      {' · '}
      <LinkButton onClick={() => setTyped(text.meetingForm.starters.hear)}>{text.brief.why.starters.hear}</LinkButton>
    </p>
  );
}

function WhyField({
  meetingId,
  first,
  onLeave,
}: {
  readonly meetingId: string;
  readonly first: string;
  readonly onLeave: () => void;
}) {
  const deps = useDeps();
  const text = useText();
  const [purpose, setPurpose] = useState(first);
  const { run } = useAction();

  async function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.preventDefault();
      onLeave();
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    // Loaded at the key: saving is not needed to show a brief.
    const save = async () =>
      (await import('@/lib/services/save-meeting')).saveMeeting(deps, { id: meetingId, purpose });
    if (await run(save)) onLeave();
  }

  return (
    <TextField
      label={text.brief.why.heading}
      bare
      autoFocus
      value={purpose}
      onFocus={(event) => event.currentTarget.setSelectionRange(purpose.length, purpose.length)}
      onChange={(event) => setPurpose(event.target.value)}
      onKeyDown={(event) => void onKeyDown(event)}
    />
  );
}
