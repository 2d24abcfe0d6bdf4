import { peopleMatching, type SoughtPerson } from '@/lib/services/search-people';
import { useSought } from './use-sought';
import type { Live } from './use-live';

/** Who fits what is typed. Everybody is read once and searched at each key; `null`: nothing is looked for. */
export function useFound(query: string | null): Live<readonly SoughtPerson[]> {
  const everybody = useSought(query !== null);
  if (everybody.state !== 'ready') return everybody;
  return { state: 'ready', value: peopleMatching(everybody.value, query ?? '') };
}
