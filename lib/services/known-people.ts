import { peopleByIds } from '@/lib/db/queries-people';
import type { KnownPeople } from '@/lib/domain/draft-request';
import type { ServiceDeps } from './deps';

/** Those whom a draft concerns. */
export function loadKnownPeople({ db }: Pick<ServiceDeps, 'db'>, ids: readonly string[]): Promise<KnownPeople> {
  return peopleByIds(db, ids);
}
