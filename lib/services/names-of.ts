import { peopleByIds } from '@/lib/db/queries-people';
import type { ServiceDeps } from './deps';

/** What these people are called. */
export async function namesOf(
  deps: Pick<ServiceDeps, 'db'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const people = await peopleByIds(deps.db, ids);
  return new Map(people.map((person) => [person.id, person.name]));
}
