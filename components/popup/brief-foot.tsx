import type { Brief } from '@/lib/domain/brief.types';
import { DraftLink } from '../brief/draft-link';
import { useText } from '../deps';
import { Button } from '../ui/button';
import type { Go } from './view';

/** The primary button follows the clock; the others wait beside it. */
export function BriefFoot({ brief, go }: { readonly brief: Brief; readonly go: Go }) {
  const text = useText().popup;
  const personIds = brief.people.map((person) => person.personId);
  const { meeting, debriefOf } = brief;
  const only = brief.people.length === 1 ? brief.people[0] : undefined;
  return (
    <div className="foot">
      {/* A debrief has notes of its own; four buttons would be two rows. */}
      {only && !(brief.primary === 'debrief' && brief.case === 'no-meeting') ? (
        <Button onClick={() => go({ kind: 'notes', personId: only.personId, meetingId: meeting?.id ?? null })}>
          {text.meeting.notes}
        </Button>
      ) : null}
      {meeting ? (
        <Button onClick={() => go({ kind: 'edit', meetingId: meeting.id })}>{text.meeting.change}</Button>
      ) : null}
      {brief.case === 'no-meeting' ? (
        <>
          <Button onClick={() => go({ kind: 'had', personIds })}>{text.person.had}</Button>
          <Button look={brief.primary === 'plan' ? 'primary' : 'plain'} onClick={() => go({ kind: 'plan', personIds })}>
            {text.person.plan}
          </Button>
        </>
      ) : null}
      {brief.primary === 'debrief' && debriefOf !== null ? (
        <Button look="primary" onClick={() => go({ kind: 'debrief', meetingId: debriefOf })}>
          {text.meeting.debrief}
        </Button>
      ) : null}
      {meeting && brief.primary === 'send-agenda' ? (
        <DraftLink of={{ kind: 'agenda', meetingId: meeting.id }} look="primary">
          {text.meeting.sendAgenda}
        </DraftLink>
      ) : null}
    </div>
  );
}
