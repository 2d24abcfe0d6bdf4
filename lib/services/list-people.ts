import type { Database } from '@/lib/db/database';
import { allPeople, anybody, deletedPeople, unseenChanges, type IdentityRow } from '@/lib/db/queries-people';
import type { ChangeRow } from '@/lib/db/rows';
import type { Now } from '@/lib/domain/clock';
import type { Meeting } from '@/lib/domain/meeting';
import { isHeld, isPlanned } from '@/lib/domain/meeting-rules';
import type { Person } from '@/lib/domain/person';
import type { Freshness, Picture } from '@/lib/domain/picture';
import type { Instant, SourceName } from '@/lib/domain/reading';
import type { ServiceDeps } from './deps';

/** What a row tells beside who it is. */
export type AboutPerson = {
  readonly headline: string | null;
  readonly sources: readonly SourceName[];
  readonly lastMet: Instant | null;
  readonly nextMeeting: Instant | null;
  readonly lastReadAt: Instant | null;
  readonly meetings: number;
  readonly unseen: number;
};

export type PersonRow = AboutPerson & { readonly person: Person };

type Reads = Pick<ServiceDeps, 'db' | 'clock'>;

// Many times faster than localeCompare, which matters with thousands of names.
const byName = new Intl.Collator();

type PeopleRequest = { readonly deleted?: boolean };

/** With so many, each table is read whole: asked one by one they would take longer. */
const fewPeople = 300;

/** Everybody remembered (or in the trash), by name, with all that is told of each. A screen needs `aboutPeople` alone. */
export async function listPeople(deps: Reads, { deleted = false }: PeopleRequest = {}): Promise<readonly PersonRow[]> {
  const people = deleted ? await deletedPeople(deps.db) : await allPeople(deps.db);
  const about = await (people.length > fewPeople
    ? aboutAll(deps)
    : aboutPeople(
        deps,
        people.map(({ id }) => id),
      ));
  const rows = people.map((person) => ({ person, ...(about.get(person.id) ?? nothing) }));
  return rows.toSorted((a, b) => byName.compare(a.person.name, b.person.name));
}

/** Who there is, by name and nothing more: one table, whatever there is to tell of them. */
export async function peopleByName({ db }: Pick<ServiceDeps, 'db'>): Promise<readonly Person[]> {
  return (await allPeople(db)).toSorted((a, b) => byName.compare(a.name, b.name));
}

/** Whether anybody is remembered, without reading them all. */
export async function isAnybodyRemembered({ db }: Pick<ServiceDeps, 'db'>): Promise<boolean> {
  return (await anybody(db)).length > 0;
}

const nothing: AboutPerson = {
  headline: null,
  sources: [],
  lastMet: null,
  nextMeeting: null,
  lastReadAt: null,
  meetings: 0,
  unseen: 0,
};

/** What is told of these people: as many rows are read as they have, and no more. */
export async function aboutPeople(
  { db, clock }: Reads,
  ids: readonly string[],
): Promise<ReadonlyMap<string, AboutPerson>> {
  // Each is a request for all rows of one key; a cursor over several keys would ask once per row.
  const [identities, meetings, unseen] = await Promise.all([
    Promise.all(ids.map((id) => db.identities.where('personId').equals(id).toArray())),
    Promise.all(ids.map((id) => db.meetings.where('personIds').equals(id).toArray())),
    unseenChanges(db),
  ]);
  const identityIds = identities.flat().map(({ id }) => id);
  const [pictures, freshness] = await Promise.all([
    db.pictures.bulkGet(identityIds),
    db.freshness.bulkGet(identityIds),
  ]);
  const there = <T>(rows: readonly (T | undefined)[]) => rows.flatMap((row) => row ?? []) as T[];
  const once = new Map(meetings.flat().map((meeting) => [meeting.id, meeting]));
  const found = {
    identities: identities.flat(),
    pictures: there(pictures),
    freshness: there(freshness),
    meetings: [...once.values()],
    unseen,
  };
  const about = gather(found, clock.now());
  return new Map(ids.map((id) => [id, about.get(id) ?? nothing]));
}

async function aboutAll({ db, clock }: Reads): Promise<ReadonlyMap<string, AboutPerson>> {
  return gather(await allTables(db), clock.now());
}

async function allTables(db: Database): Promise<Tables> {
  const [identities, pictures, freshness, meetings, unseen] = await Promise.all([
    db.identities.toArray(),
    db.pictures.toArray(),
    db.freshness.toArray(),
    db.meetings.toArray(),
    unseenChanges(db),
  ]);
  return { identities, pictures, freshness, meetings, unseen };
}

type Tables = {
  readonly identities: readonly IdentityRow[];
  readonly pictures: readonly Picture[];
  readonly freshness: readonly Freshness[];
  readonly meetings: readonly Meeting[];
  readonly unseen: readonly ChangeRow[];
};

function gather(tables: Tables, now: Now): Map<string, AboutPerson> {
  const about = new Map<string, AboutPerson>();
  const tell = (id: string, more: (known: AboutPerson) => Partial<AboutPerson>) => {
    const known = about.get(id) ?? nothing;
    about.set(id, { ...known, ...more(known) });
  };
  const { identities, meetings, unseen } = tables;
  const facts = new Map(tables.pictures.map((picture) => [picture.identityId, picture.facts]));
  const readAt = new Map(tables.freshness.map((row) => [row.identityId, row.lastReadAt]));
  for (const { id, personId, source, deletedAt } of identities) {
    if (deletedAt !== null) continue;
    tell(personId, (known) => ({
      sources: [...new Set([...known.sources, source])].toSorted(),
      headline:
        (source === 'linkedin' ? facts.get(id)?.headline : null) ?? known.headline ?? facts.get(id)?.bio ?? null,
      lastReadAt: latest(known.lastReadAt, readAt.get(id) ?? null),
    }));
  }
  for (const meeting of meetings) {
    if (isHeld(meeting, now))
      for (const id of meeting.personIds)
        tell(id, (known) => ({ meetings: known.meetings + 1, lastMet: latest(known.lastMet, meeting.start) }));
    else if (isPlanned(meeting, now))
      for (const id of meeting.personIds)
        tell(id, (known) => ({ nextMeeting: earliest(known.nextMeeting, meeting.start) }));
  }
  for (const change of unseen) tell(change.personId, (known) => ({ unseen: known.unseen + 1 }));
  return about;
}

function latest(a: Instant | null, b: Instant | null): Instant | null {
  return a === null ? b : b === null || a > b ? a : b;
}

function earliest(a: Instant | null, b: Instant | null): Instant | null {
  return a === null ? b : b === null || a < b ? a : b;
}
