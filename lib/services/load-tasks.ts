import type { Task, TaskRecords } from '@/lib/domain/tasks';
import { tasksOf } from '@/lib/domain/tasks';
import type { ServiceDeps } from './deps';

/** Everything there is to do, whenever it is due. */
export async function loadTasks(deps: Pick<ServiceDeps, 'db' | 'clock'>): Promise<readonly Task[]> {
  return tasksOf(await taskRecords(deps), deps.clock.now());
}

export async function taskRecords({ db }: Pick<ServiceDeps, 'db'>): Promise<TaskRecords> {
  const [people, meetings, promises, introductions, followUps, reviews] = await Promise.all([
    db.people.toArray(),
    db.meetings.toArray(),
    db.promises.toArray(),
    db.introductions.toArray(),
    db.followUps.toArray(),
    db.reviews.toArray(),
  ]);
  return { people, meetings, promises, introductions, followUps, reviews };
}
