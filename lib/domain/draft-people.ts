import type { KnownPeople } from './draft-request';
import type { Party } from './introduction';
import type { DraftWords } from './template';

/** How the people of a draft are called in it; an empty name is a blank. */
export type DraftPeople = {
  readonly name: (id: string) => string;
  readonly partyName: (party: Party) => string;
  readonly first: (name: string) => string;
  /** "Ana and Sara". */
  readonly firsts: (ids: readonly string[]) => string;
};

export function draftPeople(people: KnownPeople, { names }: Pick<DraftWords, 'names'>): DraftPeople {
  const name = (id: string) => people.find((person) => person.id === id)?.name.trim() ?? '';
  return {
    name,
    partyName: (party) => (party.personId && name(party.personId)) || party.name.trim(),
    first: firstName,
    firsts: (ids) => names(ids.map((id) => firstName(name(id))).filter((each) => each !== '')),
  };
}

/** "Ana" of "Dr. Ana Lindqvist": what one says after "Hi". */
export function firstName(name: string): string {
  const words = name.trim().split(/\s+/);
  const title = /^(?:dr|prof|professor|docent|mr|mrs|ms|sir|dame|herr|fru)\.?$/i;
  return words.find((word) => !title.test(word)) ?? words[0] ?? '';
}
