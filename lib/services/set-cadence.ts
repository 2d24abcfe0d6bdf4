import { write } from '@/lib/db/write';
import type { Person } from '@/lib/domain/person';
import type { ServiceDeps } from './deps';
import { touched } from './stamps';

type Chosen = Exclude<Person['cadence'], undefined> | null;

/** How often one wishes to hear of somebody, or rest; `null`: nothing is tracked. Answers with what it was before. */
export function setCadence(
  deps: ServiceDeps,
  personId: string,
  cadence: Chosen,
): Promise<{ readonly before: Chosen } | null> {
  return write(
    deps.db,
    ['people'],
    async (writer) => {
      const person = await writer.db.people.get(personId);
      if (!person) return null;
      await writer.replace('people', { ...withCadence(person, cadence), ...touched(deps) });
      return { before: person.cadence ?? null };
    },
    { durability: 'strict' },
  );
}

export function withCadence(person: Person, cadence: Chosen): Person {
  const { cadence: _, ...rest } = person;
  return cadence === null ? rest : { ...rest, cadence };
}
