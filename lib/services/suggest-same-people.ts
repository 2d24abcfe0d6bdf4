import { allPeople, identitiesOf } from '@/lib/db/queries-people';
import type { Person } from '@/lib/domain/person';
import type { SourceName } from '@/lib/domain/reading';
import { sameName } from '@/lib/domain/same-person';
import type { ServiceDeps } from './deps';

type SameRequest = {
  readonly name: string;
  /** The person asked about is not the same as themselves. */
  readonly except?: string;
  /** Somebody who has a profile on this site already is not suggested. */
  readonly withoutSource?: SourceName;
};
export type SamePerson = { readonly personId: string; readonly name: string; readonly sources: readonly SourceName[] };

/** People remembered whose name agrees: a suggestion, joined by the user alone. */
export async function suggestSamePeople(
  deps: Pick<ServiceDeps, 'db'>,
  { name, except, withoutSource }: SameRequest,
): Promise<readonly SamePerson[]> {
  if (name.trim() === '') return [];
  const alike = (await allPeople(deps.db)).filter((person) => person.id !== except && sameName(person.name, name));
  const suggestions = await Promise.all(alike.map((person) => withSources(deps, person)));
  return suggestions.filter(({ sources }) => withoutSource === undefined || !sources.includes(withoutSource));
}

async function withSources({ db }: Pick<ServiceDeps, 'db'>, person: Person): Promise<SamePerson> {
  const identities = await identitiesOf(db, [person.id]);
  return {
    personId: person.id,
    name: person.name,
    sources: [...new Set(identities.map((identity) => identity.source))],
  };
}
