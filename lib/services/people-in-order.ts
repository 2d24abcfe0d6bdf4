import type { Person } from '@/lib/domain/person';
import { isHeld } from '@/lib/domain/meeting-rules';
import type { Instant } from '@/lib/domain/reading';
import type { ServiceDeps } from './deps';
import { peopleByName } from './list-people';

export type PeopleOrder = 'name' | 'met' | 'unread';

/**
 * Everybody in an order, and nothing else of them. met: latest first, never met last · unread: longest unread first,
 * never read before all; equal ones by name. Only what the order needs is read.
 */
export async function peopleInOrder(
  deps: Pick<ServiceDeps, 'db' | 'clock'>,
  order: PeopleOrder,
): Promise<readonly Person[]> {
  const [people, at] = await Promise.all([
    peopleByName(deps),
    order === 'met' ? lastMet(deps) : order === 'unread' ? lastRead(deps) : null,
  ]);
  if (at === null) return people;
  const of = (person: Person) => at.get(person.id) ?? '';
  return people.toSorted((a, b) => (order === 'met' ? compare(of(b), of(a)) : compare(of(a), of(b))));
}

/** What the newest of each person's pages says of them, for the search alone: LinkedIn's headline before all else. */
export async function headlines({ db }: Pick<ServiceDeps, 'db'>): Promise<ReadonlyMap<string, string>> {
  const [identities, pictures] = await Promise.all([db.identities.toArray(), db.pictures.toArray()]);
  const facts = new Map(pictures.map((picture) => [picture.identityId, picture.facts]));
  const told = new Map<string, string>();
  for (const { id, personId, source, deletedAt } of identities) {
    if (deletedAt !== null) continue;
    const { headline, bio } = facts.get(id) ?? {};
    const line = (source === 'linkedin' ? headline : null) ?? told.get(personId) ?? bio;
    if (line) told.set(personId, line);
  }
  return told;
}

async function lastMet({ db, clock }: Pick<ServiceDeps, 'db' | 'clock'>): Promise<ReadonlyMap<string, Instant>> {
  const now = clock.now();
  const met = new Map<string, Instant>();
  // In the order of their start: the last one stays.
  for (const meeting of await db.meetings.orderBy('start').toArray())
    if (isHeld(meeting, now)) for (const id of meeting.personIds) met.set(id, meeting.start);
  return met;
}

async function lastRead({ db }: Pick<ServiceDeps, 'db'>): Promise<ReadonlyMap<string, Instant>> {
  const [identities, freshness] = await Promise.all([db.identities.toArray(), db.freshness.toArray()]);
  const owner = new Map(identities.flatMap((row) => (row.deletedAt === null ? [[row.id, row.personId] as const] : [])));
  const read = new Map<string, Instant>();
  for (const { identityId, lastReadAt } of freshness) {
    const personId = owner.get(identityId);
    if (personId !== undefined && lastReadAt > (read.get(personId) ?? '')) read.set(personId, lastReadAt);
  }
  return read;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
