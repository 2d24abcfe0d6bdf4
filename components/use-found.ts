import { listPeople, type PersonRow } from '@/lib/services/list-people';
import { peopleMatching } from '@/lib/services/search-people';
import { useDeps } from './deps';
import { useLive, type Live } from './use-live';

/** Who fits what is typed. Everybody is read once and searched at each key; `null`: nothing is looked for. */
export function useFound(query: string | null): Live<readonly PersonRow[]> {
  const deps = useDeps();
  const everybody = useLive(query === null ? 'nobody' : 'everybody', async () =>
    query === null ? [] : listPeople(deps),
  );
  if (everybody.state !== 'ready') return everybody;
  return { state: 'ready', value: peopleMatching(everybody.value, query ?? '') };
}
