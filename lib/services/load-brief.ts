import { meetingById, meetingsOf, notesOf } from '@/lib/db/queries-meetings';
import { ownFactsOf } from '@/lib/db/queries-own';
import { changesOf, identitiesOf, peopleByIds } from '@/lib/db/queries-people';
import { readTogether } from '@/lib/db/read-together';
import type { Brief, BriefPersonInput } from '@/lib/domain/brief.types';
import { brief } from '@/lib/domain/brief';
import type { Now } from '@/lib/domain/clock';
import type { Meeting } from '@/lib/domain/meeting';
import { heldWith, nextWith } from '@/lib/domain/meeting-rules';
import type { ServiceDeps } from './deps';
import { gatherIdentity, readIdentity } from './gather-identity';
import { briefRecordsOf } from './load-person-records';

type BriefRequest = {
  /** Who comes, as far as it is known; a meeting that was asked for knows better. */
  readonly personIds: readonly string[];
  readonly meetingId: string | null;
};
type Db = Pick<ServiceDeps, 'db'>;

const readFrom = [
  'people',
  'identities',
  'pictures',
  'freshness',
  'edits',
  'posts',
  'meetings',
  'notes',
  'promises',
  'introductions',
  'touches',
  'mentions',
  'ownFacts',
  'changes',
] as const;

/**
 * Gathers what a brief is computed from; nothing of it is stored as a brief. What can be asked is asked at once, since
 * the popup waits for it.
 */
export async function loadBrief(
  deps: Pick<ServiceDeps, 'db' | 'clock'>,
  { personIds, meetingId }: BriefRequest,
): Promise<Brief> {
  const now = deps.clock.now();
  const [meeting, asked] = await readTogether(deps.db, readFrom, () =>
    Promise.all([meetingId === null ? null : meetingById(deps.db, meetingId), gatherPeople(deps, personIds)]),
  );
  const isAsked = !meeting || meeting.personIds.join() === personIds.join();
  const gathered = isAsked ? asked : await readTogether(deps.db, readFrom, () => gatherPeople(deps, meeting.personIds));
  const people = await Promise.all(gathered.map((person) => withIdentities({ person, meeting, now })));
  return brief({ now, meeting, people });
}

/** The meeting that a brief about somebody prepares: the next one with them. `null`: none is planned. */
export async function nextMeetingWith({ db, clock }: Pick<ServiceDeps, 'db' | 'clock'>, personId: string) {
  return nextWith(personId, await meetingsOf(db, [personId]), clock.now());
}

async function gatherPeople({ db }: Db, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const [people, identities, meetings, rest] = await Promise.all([
    peopleByIds(db, ids),
    identitiesOf(db, ids).then((found) => Promise.all(found.map((identity) => readIdentity(db, identity)))),
    meetingsOf(db, ids),
    Promise.all(ids.map((id) => recordsOf({ db }, id))),
  ]);
  return people.map((person) => ({
    person,
    identities: identities.filter(({ identity }) => identity.personId === person.id),
    meetings: meetings.filter((each) => each.personIds.includes(person.id)),
    ...rest[ids.indexOf(person.id)]!,
  }));
}

async function recordsOf({ db }: Db, personId: string) {
  const [notes, records, own, changes] = await Promise.all([
    notesOf(db, personId),
    briefRecordsOf({ db }, personId),
    ownFactsOf(db, personId),
    changesOf(db, personId),
  ]);
  return { notes, records, own, changes };
}

type Gathered = {
  readonly person: Awaited<ReturnType<typeof gatherPeople>>[number];
  readonly meeting: Meeting | null;
  readonly now: Now;
};

async function withIdentities({ person: found, meeting, now }: Gathered): Promise<BriefPersonInput> {
  const { person, meetings, notes, records, own, changes } = found;
  const lastHeld = heldWith(person.id, meetings, now).findLast((held) => held.id !== meeting?.id);
  const gathered = await Promise.all(
    found.identities.map((identity) => gatherIdentity(identity, { changes, lastMet: lastHeld?.start ?? null })),
  );
  const identities = gathered.filter((identity) => identity !== null);
  return { person, identities, meetings, notes, records, own };
}
