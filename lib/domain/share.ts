import type { Meeting, MeetingKind, Question } from './meeting';
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

/**
 * What I promised is between me and my promises: such a question reminds me at the table, and says where things stand
 * in my own words. Whoever wants it in the text they send writes it there as a question of their own.
 */
export function mayBeShared({ from }: Pick<Question, 'from'>): boolean {
  return from?.kind !== 'promise';
}

export function sharedAgenda(meeting: Meeting): SharedAgenda {
  return {
    kind: meeting.kind,
    start: meeting.start,
    zone: meeting.zone,
    minutes: meeting.minutes,
    place: meeting.place.trim(),
    link: meeting.link.trim(),
    purpose: meeting.purpose.trim(),
    questions: meeting.agenda.filter((each) => !each.done && mayBeShared(each)).map((question) => question.text.trim()),
  };
}
