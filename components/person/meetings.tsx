import { useState } from 'react';
import { Link } from 'wouter';
import type { Meeting } from '@/lib/domain/meeting';
import { isPlanned, meetingNumber, nextWith } from '@/lib/domain/meeting-rules';
import { useText } from '../deps';
import { MeetingIcon } from '../meetings/meeting-icon';
import { routes } from '../routes';
import { useDates } from '../shell/dates';
import { Part } from '../shell/part';
import { Button } from '../ui/button';
import { Pill } from '../ui/pill';
import { Row } from '../ui/row';
import { Theirs } from '../ui/theirs';
import { useNow } from '../use-now';

/** What is ahead and the latest are shown first; ten years hold hundreds. */
const step = 8;

/** Held and planned ones; the number is that of all held meetings with this person. */
export function Meetings({ personId, meetings }: { readonly personId: string; readonly meetings: readonly Meeting[] }) {
  const { people, meeting: t, panel } = useText();
  const now = useNow();
  const dates = useDates();
  const [shown, setShown] = useState(step);
  // A number counts what was held: of several planned only the next one knows its own.
  const next = nextWith(personId, meetings, now);
  return (
    <Part title={people.person.meetings}>
      {meetings.length === 0 ? <p className="soft">{people.person.noMeetings}</p> : null}
      <ul className="lines">
        {meetings.slice(0, shown).map((meeting) => {
          const cancelled = meeting.cancelledAt !== null;
          const kind = t.kinds[meeting.kind];
          const later = isPlanned(meeting, now) && meeting.id !== next?.id;
          return (
            <li key={meeting.id}>
              <Row
                icon={<MeetingIcon kind={meeting.kind} />}
                source={meeting.purpose === '' ? null : <Theirs text={meeting.purpose} max={200} />}
                end={<span className="small soft">{dates.when(meeting.start, meeting.zone)}</span>}
              >
                <Link className="row-name" href={routes.meeting(meeting.id)}>
                  {cancelled || later ? kind : t.numbered(kind, meetingNumber(personId, meetings, meeting, now))}
                </Link>
                {meeting.place === '' ? null : (
                  <span className="soft">
                    {' · '}
                    <Theirs text={meeting.place} max={120} />
                  </span>
                )}{' '}
                {cancelled ? (
                  <Pill>{panel.cancelled}</Pill>
                ) : isPlanned(meeting, now) ? (
                  <Pill>{panel.planned}</Pill>
                ) : null}
              </Row>
            </li>
          );
        })}
      </ul>
      {meetings.length > shown ? (
        <Button look="quiet" small onClick={() => setShown(shown + 3 * step)}>
          {people.person.more}
        </Button>
      ) : null}
    </Part>
  );
}
