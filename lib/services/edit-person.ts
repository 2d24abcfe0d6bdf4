import { write } from '@/lib/db/write';
import { cutLine, maxName } from '@/lib/domain/cut-text';
import type { Person } from '@/lib/domain/person';
import type { Kept } from '@/lib/domain/record';
import type { ServiceDeps } from './deps';
import { touched } from './stamps';
import { setDeleted } from './trash';

export type PersonPatch = Partial<Omit<Person, keyof Kept>>;

/** An empty name is not taken: a person keeps the one there was. */
export async function editPerson(deps: ServiceDeps, id: string, patch: PersonPatch): Promise<Person | null> {
  return write(deps.db, ['people'], async (writer) => {
    const person = await writer.db.people.get(id);
    if (!person) return null;
    const name = patch.name?.trim() || person.name;
    const edited: Person = { ...person, ...cut({ ...patch, name }), ...touched(deps) };
    await writer.replace('people', edited);
    return edited;
  });
}

export function setMetWhere(deps: ServiceDeps, id: string, metWhere: string): Promise<Person | null> {
  return editPerson(deps, id, { metWhere: metWhere.trim() });
}

export function deletePerson(deps: ServiceDeps, id: string): Promise<boolean> {
  return setDeleted(deps, 'people', id, true);
}

export function restorePerson(deps: ServiceDeps, id: string): Promise<boolean> {
  return setDeleted(deps, 'people', id, false);
}

const maxTags = 50;

function cut(patch: PersonPatch): PersonPatch {
  const { name, email, tags, ...rest } = patch;
  const lines = Object.entries(rest).map(([key, value]) => [key, typeof value === 'string' ? cutLine(value) : value]);
  return {
    ...(Object.fromEntries(lines) as PersonPatch),
    ...(name === undefined ? {} : { name: cutLine(name.trim(), maxName) }),
    ...(email === undefined ? {} : { email: cutLine(email, maxName) }),
    ...(tags === undefined ? {} : { tags: tags.slice(0, maxTags).map((tag) => cutLine(tag, maxName)) }),
  };
}
