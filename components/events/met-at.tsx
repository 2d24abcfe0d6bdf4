import { CalendarCheck } from 'lucide-react';
import { eventName } from '@/lib/domain/event';
import { eventNearby, tagMetAt, untag } from '@/lib/services/events';
import { useDeps } from '../deps';
import { Button } from '../ui/button';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { useLive } from '../use-live';
import { useNow } from '../use-now';
import { useEventsText, WithEventsText } from './events-text';

type Props = {
  readonly name: string;
  /** `null`: not remembered yet. */
  readonly personId: string | null;
  /** Where somebody is to be remembered first; left out: the tag alone. */
  readonly onMet?: (meetingId: string, said: string, metIds: readonly string[]) => void;
  readonly busy?: boolean;
};

/** "Met at Slush": from the event until some days after, on every profile of somebody not noted there yet. */
export function MetAt(props: Props) {
  const deps = useDeps();
  const now = useNow();
  const live = useLive('event nearby', () => eventNearby(deps), [now.at]);
  const event = live.state === 'ready' ? live.value : null;
  if (!event || (props.personId !== null && event.personIds.includes(props.personId))) return null;
  return (
    <WithEventsText>
      <Offer {...props} meetingId={event.id} event={eventName(event)} metIds={event.personIds} />
    </WithEventsText>
  );
}

type OfferProps = Props & {
  readonly meetingId: string;
  readonly event: string;
  readonly metIds: readonly string[];
};

function Offer({ name, personId, onMet, busy = false, meetingId, event, metIds }: OfferProps) {
  const deps = useDeps();
  const t = useEventsText().events.tag;
  const toast = useToast();
  const action = useAction();
  const said = t.done(name, event);

  function tag() {
    if (onMet) return onMet(meetingId, said, metIds);
    if (personId === null) return;
    void action.run(async () => {
      const wayBack = await tagMetAt(deps, { meetingId, personId });
      if (wayBack) toast({ text: said, undo: () => untag(deps, wayBack) });
    });
  }

  return (
    <div className="met-at">
      <Button wide disabled={busy || action.busy} onClick={tag}>
        <CalendarCheck size={15} aria-hidden="true" />
        <bdi>{t.offer(event)}</bdi>
      </Button>
    </div>
  );
}
