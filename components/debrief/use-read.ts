import { namesIn, readDebrief, type DebriefRead, type LineEdits } from '@/lib/domain/debrief-items';
import type { KnownName } from '@/lib/domain/debrief-names';
import type { Person } from '@/lib/domain/person';
import { everyName } from '@/lib/services/load-debrief';
import { useDeps } from '../deps';
import { useLive } from '../use-live';
import { useNow } from '../use-now';

/** What a text says of a meeting with these people, as it is typed. */
export function useRead(text: string, there: readonly Pick<Person, 'id' | 'name'>[], edits: LineEdits): DebriefRead {
  const deps = useDeps();
  const now = useNow();
  const people = there.map((person) => ({ personId: person.id, name: person.name }));
  const reading = { text, people, edits, now };
  // Everybody is asked for once, when a first name is typed.
  const isNamed = namesIn(readDebrief({ ...reading, known: [] })).length > 0;
  const found = useLive(isNamed ? 'names of all' : 'no names', () => (isNamed ? everyName(deps) : nobody()));
  return readDebrief({ ...reading, known: found.state === 'ready' ? found.value : [] });
}

async function nobody(): Promise<readonly KnownName[]> {
  return [];
}
