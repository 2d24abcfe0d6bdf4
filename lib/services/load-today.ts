import { peopleByIds, unseenChanges } from '@/lib/db/queries-people';
import { todayList, type TodayItem } from '@/lib/domain/today';
import type { ServiceDeps } from './deps';
import { meetingsOfConcern } from './holds-more-today';
import { loadTodayTasks } from './load-tasks';

/** What is due now, in order. */
export async function loadToday(deps: Pick<ServiceDeps, 'db' | 'clock'>): Promise<readonly TodayItem[]> {
  const now = deps.clock.now();
  const [meetings, changes, tasks] = await Promise.all([
    meetingsOfConcern(deps, now),
    unseenChanges(deps.db),
    loadTodayTasks(deps),
  ]);
  const concerned = new Set([
    ...meetings.flatMap((meeting) => meeting.personIds),
    ...changes.map((change) => change.personId),
  ]);
  const people = await peopleByIds(deps.db, [...concerned]);
  const names = new Map(people.map((person) => [person.id, person.name]));
  const withPeople = meetings.filter(
    (meeting) => meeting.kind === 'event' || meeting.personIds.some((id) => names.has(id)),
  );
  return todayList({ now, meetings: withPeople, changes, names, tasks });
}
