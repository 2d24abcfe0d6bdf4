import { maxSayLines } from './brief.types';
import type {
  Brief,
  BriefCase,
  BriefInput,
  BriefMeeting,
  BriefPersonInput,
  PersonBrief,
  PrimaryAction,
} from './brief.types';
import { suggestQuestions } from './agenda';
import { recordsBrief } from './brief-records';
import type { Now } from './clock';
import { firstName } from './draft-people';
import { lastTime } from './last-time';
import type { Meeting } from './meeting';
import { heldWith, isDebriefOpen, meetingNumber, meetingPhase, minutesUntil } from './meeting-rules';
import { ms } from './moments';
import { ownPlace, withOwnRole } from './own-role';
import { isOld, roleNow } from './role-now';
import { sayLines } from './say-lines';
import { mayBeShared } from './share';
import { changesSince } from './since';

/** What to know before a meeting, or about a person with whom none is planned. */
export function brief(input: BriefInput): Brief {
  const { now } = input;
  const meeting = input.meeting?.cancelledAt === null ? input.meeting : null;
  const told = meeting ? briefMeeting(meeting, input) : null;
  const purpose = meeting?.purpose.trim() ?? '';
  const debriefOf = debriefMeeting(meeting, input);
  return {
    case: caseOf(told, input.people.length),
    now,
    meeting: told,
    people: sharedOut(input.people.map((person) => personBrief(person, meeting, now))),
    why: meeting && purpose !== '' ? { text: purpose, from: { kind: 'meeting', id: meeting.id } } : null,
    agenda: {
      questions: meeting?.agenda ?? [],
      suggestions: suggestQuestions(input.people, meeting?.agenda ?? [], meeting?.dismissed ?? [], now),
      mayBeShared: (meeting?.agenda ?? []).some(mayBeShared),
      sharedAt: meeting?.sharedAt ?? null,
    },
    help: helpOf(meeting),
    primary: primaryOf(meeting, told, debriefOf),
    debriefOf,
  };
}

function helpOf(meeting: Meeting | null): Brief['help'] {
  const [mine, theirs] = [meeting?.myHelp?.trim() ?? '', meeting?.theirHelp?.trim() ?? ''];
  return meeting && (mine !== '' || theirs !== '') ? { mine, theirs, from: { kind: 'meeting', id: meeting.id } } : null;
}

function briefMeeting(meeting: Meeting, input: BriefInput): BriefMeeting {
  const only = input.people.length === 1 ? input.people[0] : undefined;
  return {
    id: meeting.id,
    kind: meeting.kind,
    number: only ? meetingNumber(only.person.id, only.meetings, meeting, input.now) : null,
    start: meeting.start,
    zone: meeting.zone,
    minutes: meeting.minutes,
    place: meeting.place.trim(),
    link: meeting.link.trim(),
    startsIn: minutesUntil(meeting, input.now),
    phase: meetingPhase(meeting, input.now),
  };
}

function personBrief(input: BriefPersonInput, meeting: Meeting | null, now: Now): PersonBrief {
  const { person } = input;
  const last = heldWith(person.id, input.meetings, now).findLast(
    (held) => held.id !== meeting?.id && (!meeting || ms(held.start) <= ms(meeting.start)),
  );
  const number = meetingNumber(person.id, input.meetings, meeting, now);
  const lastMet = last?.start ?? null;
  return {
    personId: person.id,
    name: person.name,
    firstName: firstName(person.name),
    from: { kind: 'person', id: person.id },
    role: withOwnRole(roleNow(input, now), input, now),
    number,
    firstTime: number === 1,
    metWhere: person.metWhere.trim(),
    metVia: person.metVia.trim(),
    pinned: person.pinned.trim(),
    place: ownPlace(input),
    lastMet: last ? { at: last.start, zone: last.zone, from: { kind: 'meeting', id: last.id } } : null,
    ...changesSince(input, lastMet, now),
    say: sayLines(input, lastMet, now),
    sources: input.identities.map((each) => ({
      source: each.identity.source,
      readAt: each.lastReadAt,
      url: each.identity.url,
      old: isOld(each.lastReadAt, now),
      from: { kind: 'identity', id: each.identity.id },
    })),
    ...lastTime(last ?? null, input.notes),
    ...recordsBrief(input, meeting, last ?? null, now),
  };
}

/** Two lines to say are enough for a table of any size: with several people each has one, until both are given out. */
function sharedOut(people: readonly PersonBrief[]): readonly PersonBrief[] {
  if (people.length < 2) return people;
  const speaking = people.filter((person) => person.say.length > 0).slice(0, maxSayLines);
  return people.map((person) => ({ ...person, say: speaking.includes(person) ? person.say.slice(0, 1) : [] }));
}

function caseOf(meeting: BriefMeeting | null, people: number): BriefCase {
  if (!meeting) return 'no-meeting';
  if (meeting.phase === 'five-minutes' || meeting.phase === 'under-way') return 'five-minutes';
  return people > 1 ? 'several' : 'meeting';
}

/**
 * Follows the clock: the day before the agenda is sent, close to the meeting nothing, afterwards the debrief; that of
 * the last one too, while the next is still far.
 */
function primaryOf(meeting: Meeting | null, told: BriefMeeting | null, debriefOf: string | null): PrimaryAction {
  if (!meeting || !told) return debriefOf === null ? 'plan' : 'debrief';
  if (told.phase === 'over') return debriefOf === null ? 'none' : 'debrief';
  const holds = meeting.purpose.trim() !== '' || meeting.agenda.some(mayBeShared);
  if (told.phase === 'day-before' && meeting.sharedAt === null && holds) return 'send-agenda';
  const isFar = told.phase === 'ahead' || told.phase === 'day-before';
  return isFar && debriefOf !== null ? 'debrief' : 'none';
}

function debriefMeeting(meeting: Meeting | null, input: BriefInput): string | null {
  if (meeting && isDebriefOpen(meeting, input.now)) return meeting.id;
  const open = input.people
    .flatMap((person) => heldWith(person.person.id, person.meetings, input.now))
    .filter((held) => held.id !== meeting?.id && isDebriefOpen(held, input.now));
  return open.toSorted((a, b) => ms(b.start) - ms(a.start))[0]?.id ?? null;
}
