import type { Person } from '@/lib/domain/person';
import type { Catalogue } from '../catalogue';

/** "Met at Slush through Jon Berg"; empty where neither is known. */
export function metText(t: Catalogue, { metWhere, metVia }: Pick<Person, 'metWhere' | 'metVia'>): string {
  const { metAt, metVia: through } = t.brief.who;
  return [metWhere.trim() && metAt(metWhere.trim()), metVia.trim() && through(metVia.trim())]
    .filter((part) => part !== '')
    .join(' ');
}
