import { ArrowUp, Eye, MessageSquare } from 'lucide-react';
import { Link } from 'wouter';
import type { TodayChanges, TodayDebrief, TodayItem, TodayMeeting } from '@/lib/domain/today';
import type { TodayTask } from '@/lib/domain/today-tasks';
import { changeText } from '@/lib/i18n/sentences/change-sentence';
import { closeDebrief } from '@/lib/services/change-meeting';
import { takeBack } from '@/lib/services/take-back';
import { useDeps, useLanguage, useText } from '../deps';
import { MeetingIcon } from '../meetings/meeting-icon';
import { useNames } from '../meetings/names';
import { routes } from '../routes';
import { useDates } from '../shell/dates';
import { useLookAt } from '../use-look-at';
import { useTold } from '../use-told';
import { Button } from '../ui/button';
import { Pill } from '../ui/pill';
import { Row } from '../ui/row';
import { Theirs } from '../ui/theirs';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';

export function TodayLine({ item }: { readonly item: Exclude<TodayItem, TodayTask> }) {
  switch (item.kind) {
    case 'meeting':
      return <MeetingLine item={item} />;
    case 'debrief':
      return <DebriefLine item={item} />;
    case 'changes':
      return <ChangesLine item={item} />;
  }
}

function MeetingLine({ item }: { readonly item: TodayMeeting }) {
  const { page, today } = useText();
  const dates = useDates();
  const kind = useKind(item);
  const people = useNames()(item.people.map((person) => person.name));
  const names = item.event ?? people;
  return (
    <Row
      icon={<MeetingIcon kind={item.meetingKind} />}
      source={item.purpose === '' ? today.noWhy : <Theirs text={item.purpose} max={200} />}
      end={
        <Link
          className="btn btn-small"
          href={routes.meeting(item.meetingId)}
          aria-label={`${page.today.brief}, ${names}`}
        >
          {page.today.brief}
        </Link>
      }
    >
      <Link className="row-name" href={routes.meeting(item.meetingId)}>
        <bdi>
          {item.event
            ? today.event(dates.time(item.start, item.zone), item.event)
            : today.meeting(dates.time(item.start, item.zone), kind, names)}
        </bdi>
      </Link>{' '}
      {item.underWay ? <Pill tone="care">{today.underWay}</Pill> : null}
    </Row>
  );
}

function DebriefLine({ item }: { readonly item: TodayDebrief }) {
  const deps = useDeps();
  const { page, today } = useText();
  const dates = useDates();
  const kind = useKind(item);
  const people = useNames()(item.people.map((person) => person.name));
  const names = item.event ?? people;
  const toast = useToast();
  const { busy, run } = useAction();

  async function close() {
    await run(async () => {
      const closed = await closeDebrief(deps, item.meetingId);
      if (closed?.ok) toast({ text: page.today.closed, undo: () => takeBack(deps, closed.wayBack) });
    });
  }

  return (
    <Row
      icon={<MessageSquare size={12} />}
      tone="care"
      source={`${dates.day(item.endedAt)} · ${today.debriefUntil(dates.short(item.closesAt))}`}
      end={
        <>
          <Link
            className="btn btn-small"
            href={routes.meeting(item.meetingId)}
            aria-label={`${page.today.debrief}, ${names}`}
          >
            {page.today.debrief}
          </Link>
          <Button small disabled={busy} onClick={() => void close()}>
            {page.today.nothingToDo}
          </Button>
        </>
      }
    >
      <Link className="row-name" href={routes.meeting(item.meetingId)}>
        <bdi>{item.event ? today.eventDebrief(item.event) : today.debrief(kind, names)}</bdi>
      </Link>
    </Row>
  );
}

function ChangesLine({ item }: { readonly item: TodayChanges }) {
  const { page } = useText();
  const told = useTold();
  const { busy, look } = useLookAt(item.personId, page.today.lookedAtDone);
  const { biggest } = item;
  const good = biggest.tone === 'celebrate' && biggest.certainty !== 'maybe';

  return (
    <Row
      icon={good ? <ArrowUp size={12} /> : <Eye size={12} />}
      tone={good ? 'new' : biggest.tone === 'careful' ? 'care' : 'mute'}
      source={<Theirs text={changeText(told, biggest)} max={240} />}
      end={
        <Button small disabled={busy} onClick={look}>
          {page.today.lookedAt}
        </Button>
      }
    >
      <Link className="row-name" href={`${routes.person(item.personId)}/change/${encodeURIComponent(biggest.id)}`}>
        <Theirs text={item.name} max={120} />
      </Link>
    </Row>
  );
}

/** Within a sentence, so in small letters. */
function useKind({ meetingKind }: Pick<TodayMeeting, 'meetingKind'>): string {
  const language = useLanguage();
  return useText().meeting.kinds[meetingKind].toLocaleLowerCase(language);
}
