import { meetingsFrom } from '@/lib/db/queries-meetings';
import { hasUnseenChanges, peopleByIds, unseenChanges } from '@/lib/db/queries-people';
import type { Now } from '@/lib/domain/clock';
import { debriefDays, isDebriefOpen, isPlanned, maxMeetingDays } from '@/lib/domain/meeting-rules';
import { daysAway } from '@/lib/domain/moments';
import { todayList, type TodayItem } from '@/lib/domain/today';
import type { ServiceDeps } from './deps';

/** What is due now, in order. */
export async function loadToday(deps: Pick<ServiceDeps, 'db' | 'clock'>): Promise<readonly TodayItem[]> {
  const now = deps.clock.now();
  const [meetings, changes] = await Promise.all([meetingsOfConcern(deps, now), unseenChanges(deps.db)]);
  const concerned = new Set([
    ...meetings.flatMap((meeting) => meeting.personIds),
    ...changes.map((change) => change.personId),
  ]);
  const people = await peopleByIds(deps.db, [...concerned]);
  const names = new Map(people.map((person) => [person.id, person.name]));
  const withPeople = meetings.filter((meeting) => meeting.personIds.some((id) => names.has(id)));
  return todayList({ now, meetings: withPeople, changes, names });
}

/** What is in sight already: a meeting with its people, or a person with whom none is planned. */
export type InSight = { readonly meetingId: string | null; readonly personIds: readonly string[] };

/** Whether anything is due now beside what is in sight. */
export async function holdsMoreToday(
  deps: Pick<ServiceDeps, 'db' | 'clock'>,
  { meetingId, personIds }: InSight,
): Promise<boolean> {
  const now = deps.clock.now();
  const meetings = await meetingsOfConcern(deps, now);
  // With no meeting planned the person's brief leads to the debrief of the last one.
  const debriefed = meetings.findLast(
    (each) => meetingId === null && isDebriefOpen(each, now) && each.personIds.some((id) => personIds.includes(id)),
  );
  const others = meetings.filter((each) => each.id !== meetingId && each !== debriefed);
  const people = await peopleByIds(deps.db, [...new Set(others.flatMap((meeting) => meeting.personIds))]);
  return people.length > 0 || (await hasUnseenChanges(deps.db, personIds));
}

/** Those of today and tomorrow, and those to look back on. */
async function meetingsOfConcern({ db }: Pick<ServiceDeps, 'db'>, now: Now) {
  // A debrief stays open for its days after the end of what may have been a long event.
  const earliest = Temporal.Instant.from(now.at)
    .subtract({ hours: (debriefDays + maxMeetingDays + 1) * 24 })
    .toString();
  // Two days, and the hour that a night may have more.
  const end = Temporal.Instant.from(now.at).add({ hours: 50 }).toString();
  const meetings = await meetingsFrom(db, earliest, end);
  return meetings.filter(
    (meeting) => isDebriefOpen(meeting, now) || (isPlanned(meeting, now) && daysAway(meeting.start, now) <= 1),
  );
}
