import type { Meeting } from './meeting';
import type { Instant, PlainDate } from './reading';
import { sharedAgenda } from './share';

/**
 * What goes into a calendar. It holds what may be shared and nothing else, and no guests: a calendar that is given
 * guests would write to them.
 */
export type CalendarEntry = {
  /** The same for the same record, so that a second file changes the first one's entry. */
  readonly uid: string;
  readonly title: string;
  readonly text: string;
  readonly place: string;
  readonly link: string;
  readonly when:
    | { readonly start: Instant; readonly zone: string; readonly minutes: number }
    /** A whole day, which stays free for other things. */
    | { readonly date: PlainDate };
};

/** The meeting with its agenda, to send along; `title` and `text` are the shared agenda's words. */
export function agendaEntry(meeting: Meeting, { title, text }: Pick<CalendarEntry, 'title' | 'text'>): CalendarEntry {
  const { start, zone, minutes, place, link } = sharedAgenda(meeting);
  return { uid: uidOf('meeting', meeting.id), title, text, place, link, when: { start, zone, minutes } };
}

/** My next step on its day, or at an hour of it where one is given: for my own calendar. */
export function nextStepEntry(
  { id, nextStep, nextStepDue }: Pick<Meeting, 'id' | 'nextStep' | 'nextStepDue'>,
  title: string,
  at?: { readonly start: Instant; readonly zone: string; readonly minutes: number },
): CalendarEntry | null {
  const when = at ?? (nextStepDue ? { date: nextStepDue } : null);
  if (when === null || nextStep.trim() === '') return null;
  return { uid: uidOf('next-step', id), title, text: '', place: '', link: '', when };
}

/** "coffee-2026-11-26.ics". */
export function calendarFileName(kind: string, { when }: CalendarEntry): string {
  const date =
    'date' in when
      ? when.date
      : Temporal.Instant.from(when.start).toZonedDateTimeISO(when.zone).toPlainDate().toString();
  return `${kind}-${date}.ics`;
}

function uidOf(kind: string, id: string): string {
  return `${kind}-${id}@prefika`;
}
