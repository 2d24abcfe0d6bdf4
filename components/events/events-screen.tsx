import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { eventName } from '@/lib/domain/event';
import type { Meeting } from '@/lib/domain/meeting';
import { isPlanned } from '@/lib/domain/meeting-rules';
import { eventsOf, loadFollowUps, type FollowUps } from '@/lib/services/load-follow-ups';
import { useDeps } from '../deps';
import { FollowUpList } from '../follow-ups/follow-up-list';
import { routes } from '../routes';
import { useDates } from '../shell/dates';
import { Part } from '../shell/part';
import { Title } from '../shell/title';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { Row } from '../ui/row';
import { Theirs } from '../ui/theirs';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import { useNow } from '../use-now';
import { EventForm } from './event-form';
import { useEventsText, WithEventsText } from './events-text';

/** Events, and whom one writes to afterwards. */
export function EventsScreen() {
  return (
    <WithEventsText>
      <Screen />
    </WithEventsText>
  );
}

function Screen() {
  const deps = useDeps();
  const { events: t } = useEventsText();
  const now = useNow();
  const [planning, setPlanning] = useState(false);
  const live = useLive('events', () => Promise.all([eventsOf(deps), loadFollowUps(deps)]), [now.at]);
  const plan = () => setPlanning(true);
  return (
    <>
      <Title
        title={t.title}
        end={
          planning ? null : (
            <Button look="primary" onClick={plan}>
              {t.plan}
            </Button>
          )
        }
      />
      {planning ? (
        <div className="part form-card">
          <EventForm onLeave={() => setPlanning(false)} />
        </div>
      ) : null}
      <WhenLive live={live}>
        {([events, followUps]) =>
          events.length + followUps.open.length + followUps.over.length === 0 ? (
            <>{planning ? null : <EmptyState text={t.empty} />}</>
          ) : (
            <Listed events={events} followUps={followUps} onPlan={planning ? null : plan} />
          )
        }
      </WhenLive>
    </>
  );
}

type ListedProps = {
  readonly events: readonly Meeting[];
  readonly followUps: FollowUps;
  readonly onPlan: (() => void) | null;
};

function Listed({ events, followUps, onPlan }: ListedProps) {
  const { events: t } = useEventsText();
  const now = useNow();
  const planned = events.filter((event) => isPlanned(event, now));
  const held = events.filter((event) => !isPlanned(event, now) && event.cancelledAt === null).toReversed();
  const [showOver, setShowOver] = useState(false);
  return (
    <>
      {followUps.asksForNextEvent && onPlan ? (
        <div className="notice bar-line">
          {t.asks.text}
          <Button small onClick={onPlan}>
            {t.asks.plan}
          </Button>
        </div>
      ) : null}
      {planned.length > 0 ? (
        <Part title={t.planned}>
          <Lines events={planned} />
        </Part>
      ) : null}
      {followUps.open.length > 0 ? (
        <Part title={t.writing}>
          <FollowUpList views={followUps.open} />
        </Part>
      ) : null}
      {held.length > 0 ? (
        <Part title={t.held}>
          <Lines events={held} />
        </Part>
      ) : null}
      {followUps.over.length > 0 ? (
        <Part
          title={t.over}
          end={
            <LinkButton aria-expanded={showOver} onClick={() => setShowOver(!showOver)}>
              {showOver ? t.hide : t.show}
            </LinkButton>
          }
        >
          {showOver ? <FollowUpList views={followUps.over} /> : null}
        </Part>
      ) : null}
    </>
  );
}

const step = 20;

function Lines({ events }: { readonly events: readonly Meeting[] }) {
  const { events: t } = useEventsText();
  const dates = useDates();
  const [shown, setShown] = useState(step);
  return (
    <>
      <ul className="lines short-lines">
        {events.slice(0, shown).map((event) => (
          <li key={event.id}>
            <Row
              icon={<CalendarDays size={12} />}
              source={event.mission ? <Theirs text={event.mission} max={200} /> : null}
              end={<span className="small soft">{dates.when(event.start, event.zone)}</span>}
            >
              <Link className="row-name" href={routes.meeting(event.id)}>
                <Theirs text={eventName(event) || t.title} max={120} />
              </Link>
            </Row>
          </li>
        ))}
      </ul>
      {events.length > shown ? (
        <p className="small">
          <LinkButton onClick={() => setShown(shown + step)}>{t.moreEvents}</LinkButton>
        </p>
      ) : null}
    </>
  );
}
