import { mannerOf, type Change } from '@/lib/domain/change';
import type { EditField } from '@/lib/domain/picture';

/** Which fields of the picture a change of this kind is seen in. */
export function fieldsOfChange({ kind }: Pick<Change, 'kind'>): readonly EditField[] {
  if (mannerOf[kind].job) return ['positions', 'companies', 'headline'];
  switch (kind) {
    case 'open-to-work':
    case 'hiring':
      return ['photoFrame'];
    case 'certification':
      return ['certifications'];
    case 'headline':
    case 'bio':
    case 'name':
    case 'handle':
    case 'location':
    case 'education':
    case 'website':
      return [kind];
    default:
      return [];
  }
}
