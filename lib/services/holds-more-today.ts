import { meetingsFrom } from '@/lib/db/queries-meetings';
import { hasUnseenChanges, peopleByIds } from '@/lib/db/queries-people';
import type { Now } from '@/lib/domain/clock';
import type { Meeting } from '@/lib/domain/meeting';
import { debriefDays, isDebriefOpen, isPlanned, maxMeetingDays } from '@/lib/domain/meeting-rules';
import { daysAway } from '@/lib/domain/moments';
import type { ServiceDeps } from './deps';

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
  if (people.length > 0 || (await hasUnseenChanges(deps.db, personIds))) return true;
  // Loaded where it is asked for: before a coffee the popup does without. The brief of somebody tells what is due with them; somebody named twice is no other.
  const { loadTodayTasks } = await import('./load-tasks');
  const tasks = await loadTodayTasks(deps);
  return tasks.some(({ task }) => !task.personIds.some((id) => personIds.includes(id)));
}

/** Those of today and tomorrow, and those to look back on. */
export async function meetingsOfConcern({ db }: Pick<ServiceDeps, 'db'>, now: Now): Promise<readonly Meeting[]> {
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
