import { meetingsOf, notesOf } from '@/lib/db/queries-meetings';
import { changesOf, identitiesOf, type IdentityRow } from '@/lib/db/queries-people';
import { ownFactsOf } from '@/lib/db/queries-own';
import { editsOf } from '@/lib/db/queries-readings';
import type { Database } from '@/lib/db/database';
import type { ChangeRow } from '@/lib/db/rows';
import type { Meeting } from '@/lib/domain/meeting';
import type { Note } from '@/lib/domain/note';
import type { OwnFact } from '@/lib/domain/own-fact';
import type { Person } from '@/lib/domain/person';
import type { FieldEdit } from '@/lib/domain/picture';
import type { Instant, SourceName } from '@/lib/domain/reading';
import type { ServiceDeps } from './deps';

export type TimelineEntry =
  | { readonly kind: 'meeting'; readonly id: string; readonly at: Instant; readonly meeting: Meeting }
  | { readonly kind: 'note'; readonly id: string; readonly at: Instant; readonly note: Note }
  | { readonly kind: 'change'; readonly id: string; readonly at: Instant; readonly change: ChangeRow }
  | { readonly kind: 'own-fact'; readonly id: string; readonly at: Instant; readonly fact: OwnFact }
  | { readonly kind: 'reading'; readonly id: string; readonly at: Instant; readonly reading: TimelineReading }
  | { readonly kind: 'remembered'; readonly id: string; readonly at: Instant; readonly person: Person };

/** A reading that told something new, and what it edited; no edits where it was only the last look. */
type TimelineReading = {
  readonly source: SourceName;
  readonly url: string;
  readonly identityId: string;
  readonly first: boolean;
  readonly edits: readonly FieldEdit[];
};

/** All that happened with a person, latest first. */
export async function loadTimeline(deps: Pick<ServiceDeps, 'db'>, personId: string): Promise<readonly TimelineEntry[]> {
  const { db } = deps;
  const identities = await identitiesOf(db, [personId]);
  const [person, meetings, notes, changes, own, readings] = await Promise.all([
    db.people.get(personId),
    meetingsOf(db, [personId]),
    notesOf(db, personId),
    changesOf(db, personId),
    ownFactsOf(db, personId),
    Promise.all(identities.map((identity) => readingsOf(db, identity))),
  ]);
  const entries: TimelineEntry[] = [
    ...meetings.map((meeting) => ({ kind: 'meeting' as const, id: meeting.id, at: meeting.start, meeting })),
    ...notes.map((note) => ({ kind: 'note' as const, id: note.id, at: note.createdAt, note })),
    ...changes.map((change) => ({ kind: 'change' as const, id: change.id, at: change.between[1], change })),
    ...own.map((fact) => ({ kind: 'own-fact' as const, id: fact.id, at: fact.createdAt, fact })),
    ...readings.flat(),
    ...(person ? [remembered(person, readings.flat())] : []),
  ];
  return entries.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** Who is remembered was read the moment before: that reading belongs to what came after. */
function remembered(person: Person, readings: readonly TimelineEntry[]): TimelineEntry {
  const first = [person.createdAt, ...readings.map((reading) => reading.at)].toSorted(
    (a, b) => Date.parse(a) - Date.parse(b),
  )[0];
  return { kind: 'remembered', id: person.id, at: first ?? person.createdAt, person };
}

async function readingsOf(db: Database, identity: IdentityRow): Promise<readonly TimelineEntry[]> {
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
