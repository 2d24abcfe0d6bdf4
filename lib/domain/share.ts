import type { Meeting, MeetingKind } from './meeting';
import type { Instant } from './reading';

/**
 * What a shared agenda holds: purpose, questions, when and where. Everything else of a meeting is private and is not
 * taken over here, so that no sentence can tell it.
 */
export type SharedAgenda = {
  readonly kind: MeetingKind;
  readonly start: Instant;
  readonly zone: string;
  readonly minutes: number;
  readonly place: string;
  readonly link: string;
  readonly purpose: string;
  readonly questions: readonly string[];
};

export function sharedAgenda(meeting: Meeting): SharedAgenda {
  return {
    kind: meeting.kind,
    start: meeting.start,
    zone: meeting.zone,
    minutes: meeting.minutes,
    place: meeting.place.trim(),
    link: meeting.link.trim(),
    purpose: meeting.purpose.trim(),
    questions: meeting.agenda.filter((question) => !question.done).map((question) => question.text.trim()),
  };
}
