import type { Instant, PlainDate } from './reading';
import type { Kept } from './record';

export type MeetingKind = 'coffee' | 'lunch' | 'call' | 'video' | 'event';
export const meetingKinds: readonly MeetingKind[] = ['coffee', 'lunch', 'call', 'video', 'event'];

/** At most three questions for a meeting, each with the record that it came from. */
export type Question = {
  readonly id: string;
  readonly text: string;
  /** `null`: the user wrote it. */
  readonly from: QuestionOrigin | null;
  readonly done: boolean;
};

export type QuestionOrigin =
  | { readonly kind: 'change'; readonly id: string }
  | { readonly kind: 'question'; readonly id: string; readonly meetingId: string }
  | { readonly kind: 'meeting' | 'identity' | 'promise' | 'introduction'; readonly id: string }
  /** `line`: which of the note's lines, counted from 0; one note may ask several things. */
  | { readonly kind: 'note'; readonly id: string; readonly line?: number }
  | { readonly kind: 'post'; readonly id: string; readonly url: string };

export const maxQuestions = 3;

/** How somebody may be reached. */
export type Channel = 'mail' | 'phone' | 'linkedin' | 'x';

export type Impression = {
  readonly personId: string;
  readonly starred: boolean;
  readonly line: string;
  /** The channels that they gave; left out: not noted. */
  readonly channels?: readonly Channel[];
};

/** Coffee, lunch, call, video or event. Held: past its end and not cancelled. */
export type Meeting = Kept & {
  readonly kind: MeetingKind;
  readonly personIds: readonly string[];
  /** An instant with its zone: what the clock on the wall says there is kept. */
  readonly start: Instant;
  readonly zone: string;
  readonly minutes: number;
  readonly place: string;
  readonly link: string;
  readonly purpose: string;
  readonly agenda: readonly Question[];
  /** Ids of suggestions that the user waved away; they do not come back for this meeting. */
  readonly dismissed: readonly string[];
  readonly sharedAt: Instant | null;
  readonly cancelledAt: Instant | null;
  /** The debrief is done, or there was nothing to do. */
  readonly debriefedAt: Instant | null;
  /** What was agreed as the next step; empty until told. */
  readonly nextStep: string;
  /** The day by which the next step is mine to take. */
  readonly nextStepDue?: PlainDate | null;
  /** "Meet again in…", told at the debrief. */
  readonly meetAgainOn?: PlainDate | null;
  /** The thank-you: whether it was wanted at the debrief, and when it was said. Left out: not decided yet. */
  readonly thanks?: { readonly wanted: boolean; readonly saidAt: Instant | null };
  /** How I can help, and how they can (two columns of the brief). */
  readonly myHelp?: string;
  readonly theirHelp?: string;
  /** What one goes to an event for. */
  readonly mission?: string;
  /** Of an event: whom one met there, a star and one free line each; for oneself alone. */
  readonly impressions?: readonly Impression[];
  /** The calendar's own id, so that a second opening of the same invitation finds this meeting. */
  readonly calendarUid: string | null;
};
