import { meetingById, meetingsOf, notesOf } from '@/lib/db/queries-meetings';
import { ownFactsOf } from '@/lib/db/queries-own';
import { identitiesOf, peopleByIds, type IdentityRow } from '@/lib/db/queries-people';
import type { Brief, BriefPersonInput } from '@/lib/domain/brief.types';
import { brief } from '@/lib/domain/brief';
import type { Now } from '@/lib/domain/clock';
import type { Meeting } from '@/lib/domain/meeting';
import { heldWith } from '@/lib/domain/meeting-rules';
import type { Person } from '@/lib/domain/person';
import type { ServiceDeps } from './deps';
import { gatherIdentity } from './gather-identity';
import { briefRecordsOf } from './load-person-records';

type BriefRequest = { readonly personIds: readonly string[]; readonly meetingId: string | null };

/** Gathers what a brief is computed from; nothing of it is stored as a brief. */
export async function loadBrief(
  deps: Pick<ServiceDeps, 'db' | 'clock'>,
  { personIds, meetingId }: BriefRequest,
): Promise<Brief> {
  const now = deps.clock.now();
  const meeting = meetingId === null ? null : await meetingById(deps.db, meetingId);
  const ids = meeting ? meeting.personIds : personIds;
  const [people, identities, meetings] = await Promise.all([
    peopleByIds(deps.db, ids),
    identitiesOf(deps.db, ids),
    meetingsOf(deps.db, ids),
  ]);
  const gathered = await Promise.all(
    people.map((person) => gatherPerson(deps, { person, identities, meetings, meeting, now })),
  );
  return brief({ now, meeting, people: gathered });
}

type Gather = {
  readonly person: Person;
  readonly identities: readonly IdentityRow[];
  readonly meetings: readonly Meeting[];
  readonly meeting: Meeting | null;
  readonly now: Now;
};

async function gatherPerson(
  { db }: Pick<ServiceDeps, 'db'>,
  { person, identities, meetings, meeting, now }: Gather,
): Promise<BriefPersonInput> {
  const own = identities.filter((identity) => identity.personId === person.id);
  const withThem = meetings.filter((each) => each.personIds.includes(person.id));
  const lastHeld = heldWith(person.id, withThem, now).findLast((held) => held.id !== meeting?.id);
  const [gathered, notes, records, given] = await Promise.all([
    Promise.all(own.map((identity) => gatherIdentity(db, identity, lastHeld?.start ?? null))),
    notesOf(db, person.id),
    briefRecordsOf({ db }, person.id),
    ownFactsOf(db, person.id),
  ]);
  const read = gathered.filter((identity) => identity !== null);
  return { person, identities: read, meetings: withThem, notes, records, own: given };
}
