import { identitiesByKeys } from '@/lib/db/queries-people';
import { identityKeys } from '@/lib/domain/identity';
import type { MeetingKind } from '@/lib/domain/meeting';
import type { Instant } from '@/lib/domain/reading';
import type { ServiceDeps } from './deps';
import { editPerson } from './edit-person';
import { forgetPerson } from './forget-person';
import { anaAfter, anaBefore, inventedHandles, kimNow, samOnce } from './invented-readings';
import { saveNote } from './notes';
import { recordReading } from './record-reading';
import { rememberPerson } from './remember-person';
import { saveMeeting } from './save-meeting';

/** Words of the story, in the interface's language. */
export type InventedStory = {
  readonly place: string;
  readonly purpose: string;
  readonly note: string;
  readonly nextStep: string;
  readonly metWhere: string;
  readonly lunchNote: string;
  readonly callPurpose: string;
};

/** Three people who do not exist, one of them to be met within the hour, to try everything with. */
export async function seedInvented(deps: ServiceDeps, story: InventedStory): Promise<readonly string[]> {
  const known = await inventedPeople(deps);
  if (known.length > 0) return known;
  return [await seedAna(deps, story), await seedSam(deps, story), await seedKim(deps, story)];
}

/** Those of them that are still there, told by addresses that nobody has. */
export async function inventedPeople(deps: Pick<ServiceDeps, 'db'>): Promise<readonly string[]> {
  const keys = inventedHandles.flatMap((handle) => identityKeys('linkedin', { handle }));
  const identities = await identitiesByKeys(deps.db, keys);
  return [...new Set(identities.map((identity) => identity.personId))];
}

/** Leaves nothing of them, nor of anything done with them alone. */
export async function removeInvented(deps: ServiceDeps): Promise<void> {
  for (const id of await inventedPeople(deps)) await forgetPerson(deps, id);
}

async function seedAna(deps: ServiceDeps, story: InventedStory): Promise<string> {
  const first = daysFrom(deps, -110);
  const lastMet = daysFrom(deps, -106);
  const { personId } = await rememberPerson(at(deps, first), { reading: anaBefore(first) });
  await editPerson(at(deps, first), personId, { metWhere: story.metWhere });
  const coffee = await meet(at(deps, lastMet), {
    personId,
    start: lastMet,
    minutes: 50,
    place: story.place,
    nextStep: story.nextStep,
  });
  await saveNote(at(deps, lastMet), { personId, meetingId: coffee, text: story.note });
  const today = deps.clock.now().at;
  await recordReading(deps, { key: deps.ids.next(), reading: anaAfter(today, daysFrom(deps, -60).slice(0, 7)) });
  await meet(deps, { personId, start: minutesFrom(deps, 50), minutes: 45, place: story.place, purpose: story.purpose });
  return personId;
}

async function seedSam(deps: ServiceDeps, story: InventedStory): Promise<string> {
  const then = daysFrom(deps, -150);
  const { personId } = await rememberPerson(at(deps, then), { reading: samOnce(then) });
  const lunch = await meet(at(deps, then), { personId, start: then, minutes: 60, place: '', kind: 'lunch' });
  await saveNote(at(deps, then), { personId, meetingId: lunch, text: story.lunchNote });
  return personId;
}

async function seedKim(deps: ServiceDeps, story: InventedStory): Promise<string> {
  const then = daysFrom(deps, -6);
  const { personId } = await rememberPerson(at(deps, then), { reading: kimNow(then) });
  await meet(deps, {
    personId,
    start: daysFrom(deps, 1),
    minutes: 30,
    place: '',
    kind: 'video',
    purpose: story.callPurpose,
  });
  return personId;
}

type Met = {
  readonly personId: string;
  readonly start: Instant;
  readonly minutes: number;
  readonly place: string;
  readonly kind?: MeetingKind;
  readonly purpose?: string;
  readonly nextStep?: string;
};

async function meet(
  deps: ServiceDeps,
  { personId, kind = 'coffee', purpose = '', nextStep = '', ...rest }: Met,
): Promise<string> {
  const zone = deps.clock.now().zone;
  const saved = await saveMeeting(deps, { kind, personIds: [personId], zone, purpose, nextStep, ...rest });
  if (!saved.ok) throw new Error('an invented meeting was refused');
  return saved.meeting.id;
}

/** The same surroundings at another moment: the story began some time ago. */
function at(deps: ServiceDeps, instant: Instant): ServiceDeps {
  return { ...deps, clock: { now: () => ({ at: instant, zone: deps.clock.now().zone }) } };
}

function daysFrom(deps: ServiceDeps, days: number): Instant {
  return minutesFrom(deps, days * 24 * 60);
}

function minutesFrom(deps: ServiceDeps, minutes: number): Instant {
  return Temporal.Instant.from(deps.clock.now().at).add({ minutes }).toString();
}
