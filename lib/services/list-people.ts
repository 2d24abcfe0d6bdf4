import { allPeople, anybody, deletedPeople, unseenChanges } from '@/lib/db/queries-people';
import type { Person } from '@/lib/domain/person';
import { isHeld, isPlanned } from '@/lib/domain/meeting-rules';
import type { Facts, Instant, SourceName } from '@/lib/domain/reading';
import type { Database } from '@/lib/db/database';
import type { ServiceDeps } from './deps';

export type PersonRow = {
  readonly person: Person;
  readonly headline: string | null;
  readonly sources: readonly SourceName[];
  readonly lastMet: Instant | null;
  readonly nextMeeting: Instant | null;
  readonly lastReadAt: Instant | null;
  readonly meetings: number;
  readonly unseen: number;
};

// Many times faster than localeCompare, which matters with thousands of names.
const byName = new Intl.Collator();

type PeopleRequest = { readonly deleted?: boolean };

/** Everybody remembered (or in the trash), by name; `search-people.ts` finds among them. */
export async function listPeople(
  deps: Pick<ServiceDeps, 'db' | 'clock'>,
  { deleted = false }: PeopleRequest = {},
): Promise<readonly PersonRow[]> {
  const [people, about] = await Promise.all([deleted ? deletedPeople(deps.db) : allPeople(deps.db), gather(deps)]);
  const rows = people.map((person) => ({ person, ...(about.get(person.id) ?? nothing) }));
  return rows.toSorted((a, b) => byName.compare(a.person.name, b.person.name));
}

/** Whether anybody is remembered, without reading them all. */
export async function isAnybodyRemembered({ db }: Pick<ServiceDeps, 'db'>): Promise<boolean> {
  return (await anybody(db)).length > 0;
}

type About = Omit<PersonRow, 'person'>;
const nothing: About = {
  headline: null,
  sources: [],
  lastMet: null,
  nextMeeting: null,
  lastReadAt: null,
  meetings: 0,
  unseen: 0,
};

async function gather({ db, clock }: Pick<ServiceDeps, 'db' | 'clock'>): Promise<Map<string, About>> {
  const now = clock.now();
  const about = new Map<string, About>();
  const tell = (id: string, more: (known: About) => Partial<About>) => {
    const known = about.get(id) ?? nothing;
    about.set(id, { ...known, ...more(known) });
  };
  const [identities, facts, freshness, meetings, unseen] = await Promise.all([
    db.identities.toArray(),
    factsByIdentity(db),
    db.freshness.toArray(),
    db.meetings.toArray(),
    unseenChanges(db),
  ]);
  const readAt = new Map(freshness.map((row) => [row.identityId, row.lastReadAt]));
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

async function factsByIdentity(db: Database): Promise<ReadonlyMap<string, Facts>> {
  return new Map((await db.pictures.toArray()).map((picture) => [picture.identityId, picture.facts]));
}

function latest(a: Instant | null, b: Instant | null): Instant | null {
  return a === null ? b : b === null || a > b ? a : b;
}

function earliest(a: Instant | null, b: Instant | null): Instant | null {
  return a === null ? b : b === null || a < b ? a : b;
}
