import type { Now } from './clock';
import { mannerOf } from './change';
import type { BriefChange } from './brief.types';
import { eventName } from './event';
import type { Meeting, MeetingKind } from './meeting';
import { debriefClosesAt, endOf, isDebriefOpen, isPlanned, minutesUntil } from './meeting-rules';
import { daysAway, ms } from './moments';
import type { Instant } from './reading';
import type { RecordRef } from './record';
import type { TodayTask } from './today-tasks';

/** What is due now, in order: meetings of today and tomorrow, debriefs open, what I said I would do, changes not looked at. */
export type TodayItem = TodayMeeting | TodayDebrief | TodayTask | TodayChanges;

export type TodayMeeting = {
  readonly kind: 'meeting';
  readonly meetingId: string;
  readonly meetingKind: MeetingKind;
  readonly day: 'today' | 'tomorrow';
  readonly underWay: boolean;
  readonly start: Instant;
  readonly zone: string;
  readonly people: readonly TodayPerson[];
  readonly purpose: string;
  /** What an event is called: whom one meets there is not known before. */
  readonly event?: string;
  readonly from: RecordRef;
};

export type TodayDebrief = {
  readonly kind: 'debrief';
  readonly meetingId: string;
  readonly meetingKind: MeetingKind;
  readonly endedAt: Instant;
  readonly closesAt: Instant;
  readonly people: readonly TodayPerson[];
  readonly event?: string;
  readonly from: RecordRef;
};

/** One line per person: the biggest change, and the others behind it. */
export type TodayChanges = {
  readonly kind: 'changes';
  readonly personId: string;
  readonly name: string;
  readonly biggest: BriefChange;
  readonly changeIds: readonly string[];
  readonly from: RecordRef;
};

export type TodayPerson = { readonly personId: string; readonly name: string };

export type TodayInput = {
  readonly now: Now;
  /** Not deleted, in any order; those of no concern today are passed by. */
  readonly meetings: readonly Meeting[];
  /** Changes not looked at yet, with whose they are. */
  readonly changes: readonly (BriefChange & { readonly personId: string })[];
  /** Names of the people concerned; whoever is not among them is left out. */
  readonly names: ReadonlyMap<string, string>;
  /** What is due of promises, introductions and the rest, in order. */
  readonly tasks?: readonly TodayTask[];
};

export function todayList(input: TodayInput): readonly TodayItem[] {
  return [...meetingsAhead(input), ...debriefs(input), ...(input.tasks ?? []), ...changesUnseen(input)];
}

function meetingsAhead({ now, meetings, names }: TodayInput): readonly TodayMeeting[] {
  return meetings
    .filter((meeting) => isPlanned(meeting, now) && daysAway(meeting.start, now) <= 1)
    .toSorted((a, b) => ms(a.start) - ms(b.start))
    .map((meeting) => ({
      kind: 'meeting',
      meetingId: meeting.id,
      meetingKind: meeting.kind,
      day: daysAway(meeting.start, now) === 1 ? 'tomorrow' : 'today',
      underWay: minutesUntil(meeting, now) <= 0,
      start: meeting.start,
      zone: meeting.zone,
      people: named(meeting.personIds, names),
      purpose: meeting.purpose.trim() || (meeting.mission ?? ''),
      ...eventOf(meeting),
      from: { kind: 'meeting', id: meeting.id },
    }));
}

/** The latest first: it is the one best remembered. */
function debriefs({ now, meetings, names }: TodayInput): readonly TodayDebrief[] {
  return meetings
    .filter((meeting) => isDebriefOpen(meeting, now))
    .toSorted((a, b) => ms(endOf(b)) - ms(endOf(a)))
    .map((meeting) => ({
      kind: 'debrief',
      meetingId: meeting.id,
      meetingKind: meeting.kind,
      endedAt: endOf(meeting),
      closesAt: debriefClosesAt(meeting),
      people: named(meeting.personIds, names),
      ...eventOf(meeting),
      from: { kind: 'meeting', id: meeting.id },
    }));
}

function eventOf(meeting: Meeting): { readonly event?: string } {
  const event = meeting.kind === 'event' ? eventName(meeting) : '';
  return event === '' ? {} : { event };
}

function changesUnseen({ changes, names }: TodayInput): readonly TodayChanges[] {
  const byPerson = Map.groupBy(
    changes.filter((change) => change.low !== true && names.has(change.personId)),
    (change) => change.personId,
  );
  return [...byPerson]
    .flatMap(([personId, own]): readonly TodayChanges[] => {
      const sorted = own.toSorted(biggestFirst);
      const biggest = sorted[0];
      const changeIds = sorted.map((change) => change.id);
      const name = names.get(personId) ?? '';
      return biggest
        ? [{ kind: 'changes', personId, name, biggest, changeIds, from: { kind: 'change', id: biggest.id } }]
        : [];
    })
    .toSorted((a, b) => biggestFirst(a.biggest, b.biggest));
}

function biggestFirst(a: BriefChange, b: BriefChange): number {
  return mannerOf[b.kind].weight - mannerOf[a.kind].weight || ms(b.between[1]) - ms(a.between[1]);
}

function named(personIds: readonly string[], names: ReadonlyMap<string, string>): readonly TodayPerson[] {
  return personIds.flatMap((personId) => {
    const name = names.get(personId);
    return name === undefined ? [] : [{ personId, name }];
  });
}
