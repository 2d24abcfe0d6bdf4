import { meetingsFrom } from '@/lib/db/queries-meetings';
import { peopleByIds, unseenChanges } from '@/lib/db/queries-people';
import { debriefDays, maxMeetingDays } from '@/lib/domain/meeting-rules';
import { todayList, type TodayItem } from '@/lib/domain/today';
import type { ServiceDeps } from './deps';

/** What is due now, in order. */
export async function loadToday(deps: Pick<ServiceDeps, 'db' | 'clock'>): Promise<readonly TodayItem[]> {
  const now = deps.clock.now();
  // A debrief stays open for its days after the end of what may have been a long event.
  const earliest = Temporal.Instant.from(now.at)
    .subtract({ hours: (debriefDays + maxMeetingDays + 1) * 24 })
    .toString();
  const [meetings, changes] = await Promise.all([meetingsFrom(deps.db, earliest), unseenChanges(deps.db)]);
  const concerned = new Set([
    ...meetings.flatMap((meeting) => meeting.personIds),
    ...changes.map((change) => change.personId),
  ]);
  const people = await peopleByIds(deps.db, [...concerned]);
  const names = new Map(people.map((person) => [person.id, person.name]));
  const withPeople = meetings.filter((meeting) => meeting.personIds.some((id) => names.has(id)));
  return todayList({ now, meetings: withPeople, changes, names });
}
