import { meetingsFrom } from '@/lib/db/queries-meetings';
import { peopleByIds } from '@/lib/db/queries-people';
import type { Now } from '@/lib/domain/clock';
import { daysLater, todayOf } from '@/lib/domain/due-dates';
import { maxMeetingDays } from '@/lib/domain/meeting-rules';
import type { Meeting } from '@/lib/domain/meeting';
import { everyTask, meetAgainDays, tasksWith, thankDays, type Task, type TaskRecords } from '@/lib/domain/tasks';
import { todayTasks, type TodayTask } from '@/lib/domain/today-tasks';
import type { ServiceDeps } from './deps';

type Reads = Pick<ServiceDeps, 'db' | 'clock'>;

/** Everything there is to do, whenever it is due. */
export async function loadTasks(deps: Reads): Promise<readonly Task[]> {
  return (await gather(deps)).tasks;
}

/** What is due today or late, as Today shows it. */
export async function loadTodayTasks(deps: Reads): Promise<readonly TodayTask[]> {
  const now = deps.clock.now();
  const { tasks, records, names } = await gather(deps);
  return todayTasks({ tasks, ...records, names, now });
}

async function gather(deps: Reads): Promise<{
  readonly tasks: readonly Task[];
  readonly records: TaskRecords;
  readonly names: ReadonlyMap<string, string>;
}> {
  const now = deps.clock.now();
  const records = await taskRecords(deps);
  const possible = everyTask(records, now);
  const parties = records.introductions.flatMap((row) =>
    [row.a, row.b, row.by].flatMap((each) => each?.personId ?? []),
  );
  const ids = new Set([...possible.flatMap((task) => task.personIds), ...parties]);
  const people = await peopleByIds(deps.db, [...ids]);
  return { tasks: tasksWith(people, possible), records, names: new Map(people.map(({ id, name }) => [id, name])) };
}

/**
 * What tasks are computed from, and little else: with ten thousand people and ten years of meetings only those are
 * read that a task can come from. `people` are those with a cadence.
 */
async function taskRecords({ db, clock }: Reads): Promise<TaskRecords> {
  const now = clock.now();
  const [promises, introductions, followUps, reviews, people, dated] = await Promise.all([
    db.promises.toArray(),
    db.introductions.toArray(),
    db.followUps.toArray(),
    db.reviews.toArray(),
    // Months alone: text (`rest`) sorts behind every number.
    db.people.where('cadence').between(0, Infinity, true, true).toArray(),
    datedMeetings({ db }, now),
  ]);
  const tracked = people.filter((person) => person.deletedAt === null);
  const again = dated.filter((meeting) => meeting.meetAgainOn);
  const ids = [...new Set([...tracked.map(({ id }) => id), ...again.flatMap(({ personIds }) => personIds)])];
  const [withThem, touches] = await Promise.all([
    Promise.all(ids.map((id) => db.meetings.where('personIds').equals(id).toArray())),
    Promise.all(tracked.map(({ id }) => db.touches.where('personId').equals(id).toArray())),
  ]);
  const meetings = new Map([...dated, ...withThem.flat()].map((meeting) => [meeting.id, meeting]));
  return {
    people: tracked,
    meetings: [...meetings.values()],
    promises,
    introductions,
    followUps,
    reviews,
    touches: touches.flat(),
  };
}

/** Those of the last weeks, for their thank-you, and those with a day that was agreed. */
async function datedMeetings({ db }: Pick<ServiceDeps, 'db'>, now: Now): Promise<readonly Meeting[]> {
  const earliest = Temporal.Instant.from(now.at)
    .subtract({ hours: (thankDays + maxMeetingDays + 1) * 24 })
    .toString();
  const since = daysLater(todayOf(now), -meetAgainDays);
  const [recent, agreed, again] = await Promise.all([
    meetingsFrom(db, earliest, now.at),
    db.meetings.where('nextStepDue').above('').toArray(),
    db.meetings.where('meetAgainOn').aboveOrEqual(since).toArray(),
  ]);
  return [...recent, ...agreed, ...again];
}
