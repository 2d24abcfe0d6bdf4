import { isDebriefOpen, isHeld, isPlanned } from '@/lib/domain/meeting-rules';
import { ms } from '@/lib/domain/moments';
import { closeDebrief } from '@/lib/services/change-meeting';
import { followUpsAfter } from '@/lib/services/load-follow-ups';
import type { MeetingView } from '@/lib/services/load-meeting';
import { takeBack } from '@/lib/services/take-back';
import { useDeps } from '../deps';
import { FollowUpList } from '../follow-ups/follow-up-list';
import { Part } from '../shell/part';
import { Button } from '../ui/button';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import { useNow } from '../use-now';
import { Capture } from './capture';
import { useEventsText, WithEventsText } from './events-text';
import { MetList } from './met-list';
import { Mission } from './mission';
import { WriteFirst } from './write-first';

type Props = { readonly view: MeetingView };

/** An event: what one goes for; once it has begun, whom one met; once it is over, whom one writes to. */
export function EventPart(props: Props) {
  return (
    <WithEventsText>
      <Parts {...props} />
    </WithEventsText>
  );
}

function Parts({ view: { meeting: event, people } }: Props) {
  const { events } = useEventsText();
  const now = useNow();
  const held = !isPlanned(event, now);
  const begun = ms(event.start) <= ms(now.at) && event.cancelledAt === null;
  return (
    <>
      <Part title={held ? events.mission.labelWas : events.mission.label}>
        <Mission event={event} held={held} />
      </Part>
      {begun ? (
        <Part title={events.capture.heading} id="met">
          <div className="stack">
            <Capture event={event} />
            <MetList event={event} people={people} />
          </div>
        </Part>
      ) : null}
      {isHeld(event, now) && people.length > 0 ? <Afterwards view={{ meeting: event, people }} /> : null}
      {isDebriefOpen(event, now) ? <Close id={event.id} /> : null}
    </>
  );
}

function Afterwards({ view: { meeting: event, people } }: { readonly view: Pick<MeetingView, 'meeting' | 'people'> }) {
  const deps = useDeps();
  const { events } = useEventsText();
  const now = useNow();
  const live = useLive(`event:${event.id}:${event.personIds.join()}`, () => followUpsAfter(deps, event), [now.at]);
  return (
    <WhenLive live={live}>
      {(views) => (
        <>
          <Part title={events.first.heading} id="write">
            <WriteFirst event={event} people={people} followUps={views} />
          </Part>
          {views.length > 0 ? (
            <Part title={events.writing}>
              <FollowUpList views={views} />
            </Part>
          ) : null}
        </>
      )}
    </WhenLive>
  );
}

function Close({ id }: { readonly id: string }) {
  const deps = useDeps();
  const { events } = useEventsText();
  const toast = useToast();
  const { busy, run } = useAction();
  return (
    <div className="actions meet">
      <Button
        small
        disabled={busy}
        onClick={() =>
          void run(async () => {
            const closed = await closeDebrief(deps, id);
            if (closed?.ok) toast({ text: events.done.closed, undo: () => takeBack(deps, closed.wayBack) });
          })
        }
      >
        {events.done.close}
      </Button>
    </div>
  );
}
