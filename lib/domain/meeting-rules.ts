import type { MeetingPhase } from './brief.types';
import type { Now } from './clock';
import { maxQuestions, meetingKinds } from './meeting';
import type { Meeting } from './meeting';
import { daysAway, minuteMs, minutesLater, ms } from './moments';
import type { Instant } from './reading';

/** What is asked of a meeting before it is saved. Only what no meeting can be is refused; odd ones may really happen. */
export type MeetingProblem =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'no-start' }
  | { readonly kind: 'unknown-zone'; readonly zone: string }
  | { readonly kind: 'ends-before-start' }
  | { readonly kind: 'too-long'; readonly maxDays: number }
  | { readonly kind: 'too-far'; readonly when: 'past' | 'future'; readonly years: number }
  | { readonly kind: 'unknown-kind' }
  | { readonly kind: 'too-many-people'; readonly max: number }
  | { readonly kind: 'too-many-questions'; readonly max: number }
  | { readonly kind: 'text-too-long'; readonly field: MeetingTextField; readonly max: number }
  | { readonly kind: 'link-not-web' };

export type MeetingTextField = 'place' | 'link' | 'purpose' | 'nextStep' | 'question';

export type MeetingDraft = Pick<
  Meeting,
  'kind' | 'personIds' | 'start' | 'zone' | 'minutes' | 'place' | 'link' | 'purpose' | 'agenda' | 'nextStep'
>;

export const maxMeetingText: Readonly<Record<MeetingTextField, number>> = {
  place: 300,
  link: 2_000,
  purpose: 500,
  nextStep: 500,
  question: 300,
};
export const maxMeetingDays = 14;
const maxMeetingPeople = 50;
/** All whom one met at an event. */
const maxEventPeople = 1_000;
const yearsBack = 100;
const yearsAhead = 10;
/** A debrief nobody wrote closes by itself. */
export const debriefDays = 14;

export function endOf(meeting: Pick<Meeting, 'start' | 'minutes'>): Instant {
  return minutesLater(meeting.start, meeting.minutes);
}

/** Past its end and not cancelled. */
export function isHeld(meeting: Meeting, now: Now): boolean {
  return meeting.cancelledAt === null && meeting.deletedAt === null && ms(endOf(meeting)) <= ms(now.at);
}

/** Neither over nor cancelled: ahead, or under way. */
export function isPlanned(meeting: Meeting, now: Now): boolean {
  return meeting.cancelledAt === null && meeting.deletedAt === null && ms(endOf(meeting)) > ms(now.at);
}

/** Held, not debriefed, and not yet closed by itself. */
export function isDebriefOpen(meeting: Meeting, now: Now): boolean {
  return isHeld(meeting, now) && meeting.debriefedAt === null && ms(now.at) < ms(debriefClosesAt(meeting));
}

export function debriefClosesAt(meeting: Meeting): Instant {
  return minutesLater(endOf(meeting), debriefDays * 24 * 60);
}

/** Whole minutes until the start, rounded up; zero or negative once begun. */
export function minutesUntil(meeting: Pick<Meeting, 'start'>, now: Now): number {
  return Math.ceil((ms(meeting.start) - ms(now.at)) / minuteMs);
}

export function meetingPhase(meeting: Pick<Meeting, 'start' | 'minutes'>, now: Now): MeetingPhase {
  if (ms(endOf(meeting)) <= ms(now.at)) return 'over';
  const wait = minutesUntil(meeting, now);
  if (wait <= 0) return 'under-way';
  if (wait <= 5) return 'five-minutes';
  if (wait <= 60) return 'soon';
  return daysAway(meeting.start, now) <= 1 ? 'day-before' : 'ahead';
}

/**
 * Held meetings of any kind with this person, plus one. A meeting that was held has the number it had then; without a
 * meeting it is the number that the next one will have.
 */
export function meetingNumber(
  personId: string,
  meetings: readonly Meeting[],
  meeting: Pick<Meeting, 'id' | 'start'> | null,
  now: Now,
): number {
  const before = heldWith(personId, meetings, now).filter(
    (held) => meeting === null || (held.id !== meeting.id && ms(held.start) <= ms(meeting.start)),
  );
  return before.length + 1;
}

/** Held meetings with this person, oldest first. */
export function heldWith(personId: string, meetings: readonly Meeting[], now: Now): readonly Meeting[] {
  return meetings
    .filter((meeting) => meeting.personIds.includes(personId) && isHeld(meeting, now))
    .toSorted((a, b) => ms(a.start) - ms(b.start) || (a.id < b.id ? -1 : 1));
}

/** The meeting under way or the next one planned with this person. */
export function nextWith(personId: string, meetings: readonly Meeting[], now: Now): Meeting | null {
  const planned = meetings.filter((meeting) => meeting.personIds.includes(personId) && isPlanned(meeting, now));
  return planned.toSorted((a, b) => ms(a.start) - ms(b.start))[0] ?? null;
}

export function meetingProblems(draft: MeetingDraft, now: Now): readonly MeetingProblem[] {
  return [...whenProblems(draft, now), ...whoProblems(draft), ...textProblems(draft)];
}

function whenProblems(draft: MeetingDraft, now: Now): readonly MeetingProblem[] {
  const problems: MeetingProblem[] = [];
  if (!isZone(draft.zone)) problems.push({ kind: 'unknown-zone', zone: draft.zone.slice(0, 60) });
  if (!(draft.minutes > 0)) problems.push({ kind: 'ends-before-start' });
  else if (draft.minutes > maxMeetingDays * 24 * 60) problems.push({ kind: 'too-long', maxDays: maxMeetingDays });

  const start = instantOrNull(draft.start);
  if (start === null) return [...problems, { kind: 'no-start' }];
  const today = Temporal.Instant.from(now.at).toZonedDateTimeISO('UTC');
  const earliest = today.subtract({ years: yearsBack }).epochMilliseconds;
  const latest = today.add({ years: yearsAhead }).epochMilliseconds;
  if (start < earliest) problems.push({ kind: 'too-far', when: 'past', years: yearsBack });
  if (start > latest) problems.push({ kind: 'too-far', when: 'future', years: yearsAhead });
  return problems;
}

function whoProblems(draft: MeetingDraft): readonly MeetingProblem[] {
  const problems: MeetingProblem[] = [];
  // Whom one will meet at an event is not known before.
  const max = draft.kind === 'event' ? maxEventPeople : maxMeetingPeople;
  if (draft.personIds.length === 0 && draft.kind !== 'event') problems.push({ kind: 'nobody' });
  if (draft.personIds.length > max) problems.push({ kind: 'too-many-people', max });
  if (!meetingKinds.includes(draft.kind)) problems.push({ kind: 'unknown-kind' });
  if (draft.agenda.length > maxQuestions) problems.push({ kind: 'too-many-questions', max: maxQuestions });
  return problems;
}

function textProblems(draft: MeetingDraft): readonly MeetingProblem[] {
  const fields: readonly (readonly [MeetingTextField, readonly string[]])[] = [
    ['place', [draft.place]],
    ['link', [draft.link]],
    ['purpose', [draft.purpose]],
    ['nextStep', [draft.nextStep]],
    ['question', draft.agenda.map((question) => question.text)],
  ];
  const tooLong = fields
    .filter(([field, texts]) => texts.some((text) => text.length > maxMeetingText[field]))
    .map(([field]): MeetingProblem => ({ kind: 'text-too-long', field, max: maxMeetingText[field] }));
  return draft.link.trim() === '' || /^https?:\/\/\S+$/i.test(draft.link.trim())
    ? tooLong
    : [...tooLong, { kind: 'link-not-web' }];
}

function isZone(zone: string): boolean {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId !== '';
  } catch {
    return false;
  }
}

function instantOrNull(text: string): number | null {
  try {
    return ms(text);
  } catch {
    return null;
  }
}
