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

/** Whether anything is due now. */
export async function holdsToday(deps: Pick<ServiceDeps, 'db' | 'clock'>): Promise<boolean> {
  const meetings = await meetingsOfConcern(deps, deps.clock.now());
  const people = await peopleByIds(deps.db, [...new Set(meetings.flatMap((meeting) => meeting.personIds))]);
  return people.length > 0 || (await hasUnseenChanges(deps.db));
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
