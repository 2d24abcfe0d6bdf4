import { ownFactsOf } from '@/lib/db/queries-own';
import type { ChangeRow, JoinRow } from '@/lib/db/rows';
import { mannerOf } from '@/lib/domain/change';
import type { Identity } from '@/lib/domain/identity';
import type { Meeting } from '@/lib/domain/meeting';
import type { Note } from '@/lib/domain/note';
import type { OwnFact } from '@/lib/domain/own-fact';
import type { Person } from '@/lib/domain/person';
import type { Freshness, Picture } from '@/lib/domain/picture';
import type { Instant } from '@/lib/domain/reading';
import type { ServiceDeps } from './deps';

export type PersonView = {
  /** In the trash, if `deletedAt` is set. */
  readonly person: Person;
  readonly identities: readonly IdentityView[];
  /** Latest first, of one reading the biggest first. */
  readonly changes: readonly ChangeRow[];
  /** Latest first; deleted ones are left out. */
  readonly meetings: readonly Meeting[];
  readonly notes: readonly Note[];
  /** What the user gave beside what pages say, latest first. */
  readonly ownFacts: readonly OwnFact[];
  /** Joins that can still be undone, latest first. */
  readonly joins: readonly JoinRow[];
};

/** `picture`, `freshness` and `lastReadAt` are `null` where the address is known and the page was never read. */
export type IdentityView = {
  readonly identity: Identity;
  readonly picture: Picture | null;
  readonly freshness: Freshness | null;
  readonly lastReadAt: Instant | null;
};

/** Everything that stands on a person's page; `null`: there is no such person (any more). */
export async function loadPerson(deps: Pick<ServiceDeps, 'db'>, personId: string): Promise<PersonView | null> {
  const { db } = deps;
  const person = await db.people.get(personId);
  if (!person) return null;
  const [identities, changes, meetings, notes, ownFacts, joins] = await Promise.all([
    loadIdentities(deps, personId),
    db.changes.where('personId').equals(personId).toArray(),
    db.meetings.where('personIds').equals(personId).toArray(),
    db.notes.where('personId').equals(personId).toArray(),
    ownFactsOf(db, personId),
    db.joins.filter((join) => join.keptId === personId).toArray(),
  ]);
  return {
    person,
    identities,
    changes: changes.toSorted(
      (a, b) => later(a.between[1], b.between[1]) || mannerOf[b.kind].weight - mannerOf[a.kind].weight,
    ),
    meetings: meetings.filter((meeting) => meeting.deletedAt === null).toSorted((a, b) => later(a.start, b.start)),
    notes: notes.filter((note) => note.deletedAt === null).toSorted((a, b) => later(a.createdAt, b.createdAt)),
    ownFacts: ownFacts.toSorted((a, b) => later(a.createdAt, b.createdAt)),
    joins: joins.toSorted((a, b) => later(a.at, b.at)),
  };
}

async function loadIdentities({ db }: Pick<ServiceDeps, 'db'>, personId: string): Promise<readonly IdentityView[]> {
  const identities = (await db.identities.where('personId').equals(personId).toArray()).filter(
    (identity) => identity.deletedAt === null,
  );
  const ids = identities.map((identity) => identity.id);
  const [pictures, freshness] = await Promise.all([db.pictures.bulkGet(ids), db.freshness.bulkGet(ids)]);
  return identities.map((identity, at) => ({
    identity,
    picture: pictures[at] ?? null,
    freshness: freshness[at] ?? null,
    lastReadAt: freshness[at]?.lastReadAt ?? null,
  }));
}

function later(a: Instant, b: Instant): number {
  return a === b ? 0 : a < b ? 1 : -1;
}
