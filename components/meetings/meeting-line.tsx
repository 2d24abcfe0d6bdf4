import { Link } from 'wouter';
import { eventName } from '@/lib/domain/event';
import type { Meeting } from '@/lib/domain/meeting';
import { useText } from '../deps';
import { routes } from '../routes';
import { useDates } from '../shell/dates';
import { Row } from '../ui/row';
import { Theirs } from '../ui/theirs';
import { MeetingIcon } from './meeting-icon';
import { useNames } from './names';

/** One meeting as a line: what, with whom, when and where; why stands under it. */
type Props = {
  readonly meeting: Meeting;
  /** In the order of the meeting; those that are forgotten are left out. */
  readonly names: readonly string[];
};

export function MeetingLine({ meeting, names: those }: Props) {
  const { meeting: t } = useText();
  const dates = useDates();
  const names = useNames();
  const event = meeting.kind === 'event' ? eventName(meeting) : '';
  const place = meeting.place === '' || event === meeting.place ? '' : ` · ${meeting.place}`;
  return (
    <Row
      icon={<MeetingIcon kind={meeting.kind} />}
      source={meeting.purpose === '' ? null : <Theirs text={meeting.purpose} max={200} />}
      end={<span className="small soft">{dates.when(meeting.start, meeting.zone)}</span>}
    >
      <Link className="row-name" href={routes.meeting(meeting.id)}>
        {event || t.with(t.kinds[meeting.kind], names(those))}
      </Link>
      <span className="soft">{place}</span>
    </Row>
  );
}
