import { Suspense, useState } from 'react';
import { Link } from 'wouter';
import { eventName } from '@/lib/domain/event';
import { isDebriefOpen, isPlanned } from '@/lib/domain/meeting-rules';
import { restoreMeeting } from '@/lib/services/change-meeting';
import { loadMeeting, type MeetingView } from '@/lib/services/load-meeting';
import { Debrief } from '../debrief/debrief';
import { useDeps, useText } from '../deps';
import { LazyEventPart } from '../events/lazy-events';
import { EditForm } from '../meeting/edit-form';
import { MeetingActions } from '../meeting/meeting-actions';
import { routes } from '../routes';
import { NotFound } from '../shell/not-found';
import { Title } from '../shell/title';
import { Button } from '../ui/button';
import { Pill } from '../ui/pill';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import { useNow } from '../use-now';
import { MeetingBrief } from './meeting-brief';
import { MeetingFacts } from './meeting-facts';
import { useNames } from './names';

export function MeetingScreen({ id }: { readonly id: string }) {
  const deps = useDeps();
  const live = useLive(`meeting:${id}`, () => loadMeeting(deps, id));
  return <WhenLive live={live}>{(view) => (view ? <Shown view={view} /> : <NotFound />)}</WhenLive>;
}

function Shown({ view }: { readonly view: MeetingView }) {
  const { meeting: t, page } = useText();
  const now = useNow();
  const names = useNames();
  const [editing, setEditing] = useState(false);
  const { meeting, people } = view;
  const event = meeting.kind === 'event';
  const title =
    (event && eventName(meeting)) || t.with(t.kinds[meeting.kind], names(people.map((person) => person.name)));
  const cancelled = meeting.cancelledAt !== null;

  if (editing) {
    return (
      <div className="part form-card">
        <EditForm meeting={meeting} onLeave={() => setEditing(false)} />
      </div>
    );
  }
  return (
    <>
      <p className="small">
        <Link href={event ? routes.events : routes.meetings}>{event ? page.meetings.events : page.meetings.title}</Link>
      </p>
      <Title title={title} shown={<bdi>{title}</bdi>} end={cancelled ? <Pill>{page.meetings.cancelled}</Pill> : null} />
      {meeting.deletedAt === null ? null : <InTrash id={meeting.id} />}
      {event ? (
        <Suspense>
          <LazyEventPart view={view} />
        </Suspense>
      ) : null}
      {isPlanned(meeting, now) && people.length > 0 ? (
        <MeetingBrief meetingId={meeting.id} />
      ) : (
        <MeetingFacts view={view} />
      )}
      {event ? null : <Debrief meetingId={meeting.id} open={isDebriefOpen(meeting, now)} className="part form-card" />}
      {meeting.deletedAt === null ? (
        <div className="actions">
          <Button small onClick={() => setEditing(true)}>
            {page.meetings.edit}
          </Button>
          <MeetingActions meeting={meeting} planned={isPlanned(meeting, now)} cancelled={cancelled} />
        </div>
      ) : null}
    </>
  );
}

function InTrash({ id }: { readonly id: string }) {
  const deps = useDeps();
  const { meetings: t } = useText().page;
  return (
    <div className="notice bar-line">
      {t.inTrash}
      <Button small onClick={() => void restoreMeeting(deps, id)}>
        {t.restore}
      </Button>
    </div>
  );
}
