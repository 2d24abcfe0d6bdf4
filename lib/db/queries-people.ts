import type { Person } from '@/lib/domain/person';
import type { Database } from './database';
import type { Reader } from './reader';
import type { ChangeRow, Rows } from './rows';

export type IdentityRow = Rows['identities'];

/** People that are not in the trash. */
export async function allPeople(db: Database): Promise<Person[]> {
  return db.people.filter((person) => person.deletedAt === null).toArray();
}

/** One of them, or none: whether anybody is remembered at all. */
export async function anybody(db: Database): Promise<Person[]> {
  return db.people
    .filter((person) => person.deletedAt === null)
    .limit(1)
    .toArray();
}

export async function deletedPeople(db: Database): Promise<Person[]> {
  return db.people.filter((person) => person.deletedAt !== null).toArray();
}

export async function personById(db: Database, id: string): Promise<Person | null> {
  const person = await db.people.get(id);
  return person && person.deletedAt === null ? person : null;
}

/** In the order of the ids given; those that are gone are left out. */
export async function peopleByIds(db: Database, ids: readonly string[]): Promise<Person[]> {
  const people = await db.people.bulkGet([...ids]);
  return people.filter((person): person is Person => person !== undefined && person.deletedAt === null);
}

/** Site by site in one order, so that nothing that lists them differs from one look to the next. */
export async function identitiesOf(db: Database, personIds: readonly string[]): Promise<IdentityRow[]> {
  const found = await Promise.all(
    [...new Set(personIds)].map((id) => db.identities.where('personId').equals(id).toArray()),
  );
  return found
    .flat()
    .filter((identity) => identity.deletedAt === null)
    .toSorted((a, b) => a.source.localeCompare(b.source) || a.createdAt.localeCompare(b.createdAt));
}

/** Everything that one of these keys has ever led to, each once. A cursor over several keys would ask once per row. */
export async function identitiesByKeys(db: Reader, keys: readonly string[]): Promise<IdentityRow[]> {
  const found = await Promise.all([...new Set(keys)].map((key) => db.identities.where('keys').equals(key).toArray()));
  return [...new Map(found.flat().map((identity) => [identity.id, identity])).values()];
}

/** Changes that nobody has looked at yet. */
export async function unseenChanges(db: Database): Promise<ChangeRow[]> {
  return db.changes.where('unseen').equals(1).toArray();
}

/** Whether there is anything to look at: what Today would show, of people who are not in the trash, `except` these. */
export async function hasUnseenChanges(db: Database, except: readonly string[] = []): Promise<boolean> {
  const told = (await unseenChanges(db)).filter((change) => change.low !== true && !except.includes(change.personId));
  // Nearly always the first is there.
  for (const id of new Set(told.map((change) => change.personId))) if (await personById(db, id)) return true;
  return false;
}

export async function changesOf(db: Reader, personId: string): Promise<ChangeRow[]> {
  return db.changes.where('personId').equals(personId).toArray();
}
