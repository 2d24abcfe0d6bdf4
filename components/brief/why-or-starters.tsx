import { Suspense, lazy, useState, type KeyboardEvent } from 'react';
import type { Brief } from '@/lib/domain/brief.types';
import { maxMeetingText } from '@/lib/domain/meeting-rules';
import type { GlanceLine } from '@/lib/i18n/sentences/glance';
import { useDeps, useText } from '../deps';
import { LinkButton } from '../ui/link-button';
import { TextField } from '../ui/field';
import { Theirs } from '../ui/theirs';
import { useAction } from '../ui/use-action';
import { useDraft, type Draft } from '../use-draft';
import { RecordLink } from './record-link';

const NoReason = lazy(async () => ({ default: (await import('../lost-touch/no-reason')).NoReason }));

type Props = { readonly brief: Brief; readonly line: GlanceLine | undefined };

/** Why you meet; while that is empty, a quiet question with the two starters. */
export function WhyOrStarters({ brief, line }: Props) {
  const text = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const [noReason, setNoReason] = useState(false);
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
  const [person, ...others] = brief.people;
  if (noReason && person) {
    return (
      <Suspense>
        <NoReason personId={person.personId} onDone={() => setNoReason(false)} />
      </Suspense>
    );
  }
  if (typed !== null) return <WhyField meetingId={meeting.id} first={typed} onLeave={() => setTyped(null)} />;
  return (
    <p className="why soft">
      {text.brief.why.none}{' '}
      <LinkButton onClick={() => setTyped(text.meetingForm.starters.advice)}>
        {text.brief.why.starters.advice}
      </LinkButton>
      {' · '}
      <LinkButton onClick={() => setTyped(text.meetingForm.starters.hear)}>{text.brief.why.starters.hear}</LinkButton>
      {others.length > 0 ? null : (
        <>
          {' · '}
          <LinkButton onClick={() => setNoReason(true)}>{text.brief.why.noReason}</LinkButton>
        </>
      )}
    </p>
  );
}

type FieldProps = { readonly meetingId: string; readonly first: string; readonly onLeave: () => void };

/** What is typed here is kept: the popup closes at the first click outside. */
function WhyField(props: FieldProps) {
  const draft = useDraft(whyDraft(props.meetingId));
  return draft.state === 'ready' ? <Typed {...props} draft={draft} /> : null;
}

type Kept = Extract<Draft, { readonly state: 'ready' }>;

function Typed({ meetingId, first, onLeave, draft }: FieldProps & { readonly draft: Kept }) {
  const deps = useDeps();
  const text = useText();
  const [purpose, setPurpose] = useState(draft.kept ?? first);
  const { run } = useAction();

  async function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' && event.key !== 'Enter') return;
    event.preventDefault();
    // Loaded at the key: saving is not needed to show a brief.
    const save = async () => (await import('@/lib/services/save-meeting')).saveOrFail(deps, { id: meetingId, purpose });
    if (event.key === 'Enter' && !(await run(save))) return;
    await draft.drop();
    onLeave();
  }

  return (
    <TextField
      label={text.brief.why.heading}
      bare
      autoFocus
      maxLength={maxMeetingText.purpose}
      value={purpose}
      onFocus={(event) => event.currentTarget.setSelectionRange(purpose.length, purpose.length)}
      onChange={(event) => {
        setPurpose(event.target.value);
        draft.keep(event.target.value);
      }}
      onKeyDown={(event) => void onKeyDown(event)}
    />
  );
}

function whyDraft(meetingId: string): string {
  return `why:${meetingId}`;
}
