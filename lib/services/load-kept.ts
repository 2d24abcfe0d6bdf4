import { keptPromises, type Promised } from '@/lib/domain/promise';
import type { ServiceDeps } from './deps';

export type Kept = Readonly<Record<Promised['by'], readonly Pick<Promised, 'id' | 'text'>[]>>;

/** What was kept between the two, newest first; no rate and no score (`practices.md` 66). */
export async function loadKept({ db }: Pick<ServiceDeps, 'db'>, personId: string): Promise<Kept> {
  const promises = await db.promises.where('personId').equals(personId).toArray();
  return { mine: keptPromises(promises, 'mine'), theirs: keptPromises(promises, 'theirs') };
}
