import { meetingsOf, notesOf } from '@/lib/db/queries-meetings';
import { changesOf, identitiesOf, type IdentityRow } from '@/lib/db/queries-people';
import { ownFactsOf } from '@/lib/db/queries-own';
import { editsOf } from '@/lib/db/queries-readings';
import type { Database } from '@/lib/db/database';
import { ms } from '@/lib/domain/moments';
import type { Person } from '@/lib/domain/person';
import { recordEntries, type ReadingEntry, type TimelineEntry } from '@/lib/domain/timeline';
import type { ServiceDeps } from './deps';
import { loadPersonRecords } from './load-person-records';
import { namesOf } from './names-of';

/** All that happened with a person, latest first. */
export async function loadTimeline(deps: Pick<ServiceDeps, 'db'>, personId: string): Promise<readonly TimelineEntry[]> {
  const { db } = deps;
  const identities = await identitiesOf(db, [personId]);
  const [person, meetings, notes, changes, own, records, readings] = await Promise.all([
    db.people.get(personId),
    meetingsOf(db, [personId]),
    notesOf(db, personId),
    changesOf(db, personId),
    ownFactsOf(db, personId),
    loadPersonRecords(deps, personId),
    Promise.all(identities.map((identity) => readingsOf(db, identity))),
  ]);
  const names = await namesOf(
    deps,
    records.namesCameUp.map((name) => name.saidById),
  );
  const entries: TimelineEntry[] = [
    ...meetings.map((meeting) => ({ kind: 'meeting' as const, id: meeting.id, at: meeting.start, meeting })),
    ...notes.map((note) => ({ kind: 'note' as const, id: note.id, at: note.createdAt, note })),
    ...changes.map((change) => ({ kind: 'change' as const, id: change.id, at: change.between[1], change })),
    ...own.map((fact) => ({ kind: 'own-fact' as const, id: fact.id, at: fact.createdAt, fact })),
    ...recordEntries(records, personId, names),
    ...readings.flat(),
    ...(person ? [remembered(person, readings.flat())] : []),
  ];
  return entries.toSorted((a, b) => ms(b.at) - ms(a.at));
}

/** Who is remembered was read the moment before: that reading belongs to what came after. */
function remembered(person: Person, readings: readonly ReadingEntry[]): TimelineEntry {
  const first = [person.createdAt, ...readings.map((reading) => reading.at)].toSorted((a, b) => ms(a) - ms(b))[0];
  return { kind: 'remembered', id: person.id, at: first ?? person.createdAt, person };
}

async function readingsOf(db: Database, identity: IdentityRow): Promise<readonly ReadingEntry[]> {
  const [edits, freshness] = await Promise.all([editsOf(db, identity.id), db.freshness.get(identity.id)]);
  const byMoment = Map.groupBy(edits, (edit) => edit.at);
  if (freshness && !byMoment.has(freshness.lastReadAt)) byMoment.set(freshness.lastReadAt, []);
  const first = edits[0]?.at ?? freshness?.lastReadAt;
  return [...byMoment].map(([at, made]) => ({
    kind: 'reading',
    id: `${identity.id}@${at}`,
    at,
    reading: {
      source: identity.source,
      url: made[0]?.url ?? identity.url,
      identityId: identity.id,
      first: at === first,
      edits: made,
    },
  }));
}
