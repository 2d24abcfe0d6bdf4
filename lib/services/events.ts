import { meetingsFrom } from '@/lib/db/queries-meetings';
import { write, type Writer } from '@/lib/db/write';
import { eventName, eventToTag, impressionOf, maxEventText, tagDays } from '@/lib/domain/event';
import type { Impression, Meeting } from '@/lib/domain/meeting';
import { maxMeetingDays } from '@/lib/domain/meeting-rules';
import type { Person } from '@/lib/domain/person';
import type { ServiceDeps } from './deps';
import { newPerson } from './new-person';
import { touched } from './stamps';

/** The event that lies so near that a profile opened now may be of somebody met there. */
export async function eventNearby({ db, clock }: Pick<ServiceDeps, 'db' | 'clock'>): Promise<Meeting | null> {
  const now = clock.now();
  const earliest = Temporal.Instant.from(now.at)
    .subtract({ hours: (maxMeetingDays + tagDays + 1) * 24 })
    .toString();
  const soon = Temporal.Instant.from(now.at).add({ minutes: 1 }).toString();
  return eventToTag(await meetingsFrom(db, earliest, soon), now);
}

/** What undoes it: the event and the person as they were before. */
export type TagWayBack = {
  readonly meetingId: string;
  readonly personId: string;
  readonly wasThere: boolean;
  readonly person: Pick<Person, 'metWhere' | 'tags'>;
};

/** Met there: among the event's people, with its name as a tag, and as where you met unless that was told before. */
export function tagMetAt(
  deps: ServiceDeps,
  { meetingId, personId }: { readonly meetingId: string; readonly personId: string },
): Promise<TagWayBack | null> {
  return write(
    deps.db,
    ['meetings', 'people'],
    async (writer) => {
      const [meeting, person] = await Promise.all([writer.db.meetings.get(meetingId), writer.db.people.get(personId)]);
      return meeting && person ? addMet(writer, deps, meeting, person) : null;
    },
    { durability: 'strict' },
  );
}

export async function untag(deps: ServiceDeps, wayBack: TagWayBack): Promise<void> {
  const { meetingId, personId, wasThere, person: before } = wayBack;
  await write(deps.db, ['meetings', 'people'], async (writer) => {
    const [meeting, person] = await Promise.all([writer.db.meetings.get(meetingId), writer.db.people.get(personId)]);
    if (person) await writer.replace('people', { ...person, ...before, ...touched(deps) });
    if (meeting && !wasThere) await writer.replace('meetings', { ...without(meeting, personId), ...touched(deps) });
  });
}

export type Captured =
  | { readonly ok: true; readonly personId: string; readonly undo: () => Promise<void> }
  | { readonly ok: false; readonly problem: 'no-name' | 'too-many' };

const maxName = 200;
const maxPeople = 1_000;

/** Somebody met there, who is remembered or is from now on; star and line with them, all or nothing. */
export async function captureMet(
  deps: ServiceDeps,
  meetingId: string,
  input: {
    readonly name: string;
    readonly personId?: string | undefined;
    readonly starred: boolean;
    readonly line: string;
  },
): Promise<Captured> {
  const name = input.name.trim().slice(0, maxName);
  if (input.personId === undefined && name === '') return { ok: false, problem: 'no-name' };
  const work = async (writer: Writer): Promise<{ personId: string; isNew: boolean; wayBack: TagWayBack } | null> => {
    const [meeting, known] = await Promise.all([
      writer.db.meetings.get(meetingId),
      input.personId === undefined ? undefined : writer.db.people.get(input.personId),
    ]);
    if (!meeting || meeting.personIds.length >= maxPeople) return null;
    const person = known ?? newPerson(deps, name);
    if (!known) await writer.add('people', person);
    const former = impressionOf(meeting, person.id);
    const line = input.line.trim().slice(0, maxEventText.line) || former.line;
    const wayBack = await addMet(writer, deps, meeting, person, {
      ...former,
      starred: input.starred || former.starred,
      line,
    });
    return { personId: person.id, isNew: !known, wayBack };
  };
  const done = await write(deps.db, ['meetings', 'people'], work, { durability: 'strict' });
  if (!done) return { ok: false, problem: 'too-many' };
  const { personId, isNew, wayBack } = done;
  return {
    ok: true,
    personId,
    undo: async () => {
      await untag(deps, wayBack);
      if (!isNew) return;
      const { undoRemember } = await import('./forget-person');
      await undoRemember(deps, personId);
    },
  };
}

/** A star, a line, the channels that they gave; answers with the way back. */
export async function noteImpression(
  deps: ServiceDeps,
  meetingId: string,
  personId: string,
  patch: Partial<Omit<Impression, 'personId'>>,
): Promise<() => Promise<void>> {
  const former = await changeEvent(deps, meetingId, (meeting) => {
    const line = patch.line?.trim().slice(0, maxEventText.line);
    return withImpression(meeting, {
      ...impressionOf(meeting, personId),
      ...patch,
      ...(line === undefined ? {} : { line }),
    });
  });
  return backTo(deps, meetingId, former, personId);
}

/** Was not there after all; the person stays remembered. */
export async function leaveOut(deps: ServiceDeps, meetingId: string, personId: string): Promise<() => Promise<void>> {
  const former = await changeEvent(deps, meetingId, (meeting) => without(meeting, personId));
  return backTo(deps, meetingId, former, personId);
}

export async function setMission(deps: ServiceDeps, meetingId: string, mission: string): Promise<() => Promise<void>> {
  const cut = mission.trim().slice(0, maxEventText.mission);
  const former = await changeEvent(deps, meetingId, (meeting) => ({ ...meeting, mission: cut }));
  return async () => {
    await changeEvent(deps, meetingId, (meeting) => ({ ...meeting, mission: former?.mission ?? '' }));
  };
}

/** One person's place in the event as it was; what was written of others meanwhile stays. */
function backTo(deps: ServiceDeps, meetingId: string, former: Meeting | null, personId: string) {
  return async () => {
    if (!former) return;
    await changeEvent(deps, meetingId, (meeting) => {
      if (!former.personIds.includes(personId)) return without(meeting, personId);
      const back = withImpression(meeting, impressionOf(former, personId));
      // In the order in which they stood.
      return {
        ...back,
        personIds: former.personIds.concat(back.personIds.filter((id) => !former.personIds.includes(id))),
      };
    });
  };
}

async function addMet(
  writer: Writer,
  deps: ServiceDeps,
  meeting: Meeting,
  person: Person,
  impression: Impression = impressionOf(meeting, person.id),
): Promise<TagWayBack> {
  const name = eventName(meeting);
  const { metWhere, tags } = person;
  await writer.replace('people', {
    ...person,
    metWhere: metWhere.trim() === '' ? name : metWhere,
    tags: name === '' || tags.includes(name) ? tags : [...tags, name],
    ...touched(deps),
  });
  await writer.replace('meetings', { ...withImpression(meeting, impression), ...touched(deps) });
  const wasThere = meeting.personIds.includes(person.id);
  return { meetingId: meeting.id, personId: person.id, wasThere, person: { metWhere, tags } };
}

function withImpression(meeting: Meeting, impression: Impression): Meeting {
  const { personId } = impression;
  const others = (meeting.impressions ?? []).filter((each) => each.personId !== personId);
  const personIds = meeting.personIds.includes(personId) ? meeting.personIds : [...meeting.personIds, personId];
  return { ...meeting, personIds, impressions: [...others, impression] };
}

function without(meeting: Meeting, personId: string): Meeting {
  return {
    ...meeting,
    personIds: meeting.personIds.filter((id) => id !== personId),
    impressions: (meeting.impressions ?? []).filter((each) => each.personId !== personId),
  };
}

/** The event as it was before. */
async function changeEvent(
  deps: ServiceDeps,
  id: string,
  change: (meeting: Meeting) => Meeting,
): Promise<Meeting | null> {
  return write(
    deps.db,
    ['meetings'],
    async (writer) => {
      const meeting = await writer.db.meetings.get(id);
      if (!meeting) return null;
      await writer.replace('meetings', { ...change(meeting), ...touched(deps) });
      return meeting;
    },
    { durability: 'strict' },
  );
}
