import { useMemo } from 'react';
import { peopleByName } from '@/lib/services/list-people';
import { headlines } from '@/lib/services/people-in-order';
import type { SoughtPerson } from '@/lib/services/search-people';
import { useDeps } from './deps';
import { useLive, type Live } from './use-live';

/**
 * Everybody as one searches them: by their names as soon as these are there, and by what their pages say when that is
 * read, which takes far longer.
 */
export function useSought(asked: boolean): Live<readonly SoughtPerson[]> {
  const deps = useDeps();
  const names = useLive(asked ? 'everybody' : 'nobody', async () => (asked ? peopleByName(deps) : []));
  const named = names.state === 'ready';
  const lines = useLive(asked && named ? 'headlines' : 'no headlines', async () =>
    asked && named ? headlines(deps) : noLines,
  );
  const people = named ? names.value : null;
  const told = lines.state === 'ready' ? lines.value : noLines;
  const sought = useMemo(
    () => people?.map((person) => ({ person, headline: told.get(person.id) ?? null })) ?? null,
    [people, told],
  );
  return sought ? { state: 'ready', value: sought } : (names as Live<readonly SoughtPerson[]>);
}

const noLines: ReadonlyMap<string, string> = new Map();
