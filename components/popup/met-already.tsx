import type { Brief } from '@/lib/domain/brief.types';
import { useText } from '../deps';
import { useEventsText, WithEventsText } from '../events/events-text';
import { LinkButton } from '../ui/link-button';
import type { Go } from './view';

type Props = { readonly brief: Brief; readonly go: Go };

/** People meet ahead of plan, and a coffee ends before its time: what happened can be told, last of all that is offered. */
export function MetAlready(props: Props) {
  return (
    <WithEventsText>
      <Line {...props} />
    </WithEventsText>
  );
}

function Line({ brief: { people, meeting }, go }: Props) {
  const { popup } = useText();
  const { touch: t } = useEventsText();
  const personIds = people.map((person) => person.personId);
  // Once it is over the foot asks for the debrief, and with none planned the foot offers both.
  if (!meeting || meeting.phase === 'over' || meeting.phase === 'five-minutes') return null;
  return (
    <p className="section small soft">
      {meeting.phase === 'under-way' ? (
        <>
          {t.overAlready}{' '}
          <LinkButton onClick={() => go({ kind: 'debrief', meetingId: meeting.id })}>
            {popup.meeting.debrief}
          </LinkButton>
        </>
      ) : (
        <>
          {t.metAlready} <LinkButton onClick={() => go({ kind: 'had', personIds })}>{popup.person.had}</LinkButton>
          {' · '}
          <LinkButton onClick={() => go({ kind: 'plan', personIds })}>{t.planAnother}</LinkButton>
        </>
      )}
    </p>
  );
}
