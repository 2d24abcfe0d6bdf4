import type { Instant, SourceName, YearMonth } from './reading';

/** A change: a typed difference between two readings of one person. */

export type ChangeKind =
  | 'new-job'
  | 'promotion'
  | 'role-added'
  | 'left'
  | 'no-longer-listed'
  | 'company-unclear'
  | 'employer-renamed'
  | 'headline'
  | 'bio'
  | 'name'
  | 'handle'
  | 'location'
  | 'education'
  | 'certification'
  | 'open-to-work'
  | 'hiring'
  | 'website'
  | 'post'
  | 'news';

/** stated: the page says so · likely · maybe: held until the next reading, shown as a question, never as a fact. */
export type Certainty = 'stated' | 'likely' | 'maybe';
export type Tone = 'celebrate' | 'neutral' | 'careful';

/**
 * What stood there before and after, as short texts a person can compare; job kinds also carry the parts, so that a
 * sentence can be built in any language. `null`: nothing stood there.
 */
export type ChangeValue = {
  readonly text: string;
  readonly title?: string;
  readonly company?: string;
  readonly companyId?: string;
  readonly url?: string;
} | null;

export type Change = {
  readonly kind: ChangeKind;
  readonly before: ChangeValue;
  readonly after: ChangeValue;
  readonly certainty: Certainty;
  readonly tone: Tone;
  /** By kind; the brief decides what is said. */
  readonly mayBeSaid: boolean;
  /** When it happened, if the page states it. */
  readonly effective?: YearMonth;
  /** Since when the page says it was so, long before the earlier reading: the profile was edited late. */
  readonly editedLate?: boolean;
  /** A rewording, a joke, a translation: kept for the record, never led with. */
  readonly low?: boolean;
  readonly source: SourceName | 'alerts';
  /** The two readings' times; `null` where nothing was read before. */
  readonly between: readonly [Instant | null, Instant];
  /** Ids of what it rests on: `source:handle@readAt` for readings, `edit:SEQ` for stored field edits. */
  readonly evidence: readonly string[];
};

type Manner = { readonly tone: Tone; readonly mayBeSaid: boolean; readonly weight: number; readonly job: boolean };

/**
 * How each kind is treated: its tone, whether it may be mentioned at all, its weight (biggest first in a brief) and
 * whether it is job news. Rules of tact: an ended role is careful and for you only; a move is for you only.
 */
export const mannerOf: Readonly<Record<ChangeKind, Manner>> = {
  'new-job': { tone: 'celebrate', mayBeSaid: true, weight: 100, job: true },
  promotion: { tone: 'celebrate', mayBeSaid: true, weight: 95, job: true },
  'role-added': { tone: 'celebrate', mayBeSaid: true, weight: 85, job: true },
  left: { tone: 'careful', mayBeSaid: false, weight: 90, job: true },
  'no-longer-listed': { tone: 'careful', mayBeSaid: false, weight: 70, job: true },
  'company-unclear': { tone: 'careful', mayBeSaid: false, weight: 80, job: true },
  'employer-renamed': { tone: 'neutral', mayBeSaid: true, weight: 40, job: true },
  'open-to-work': { tone: 'careful', mayBeSaid: false, weight: 75, job: false },
  hiring: { tone: 'neutral', mayBeSaid: true, weight: 55, job: false },
  headline: { tone: 'neutral', mayBeSaid: false, weight: 50, job: false },
  education: { tone: 'celebrate', mayBeSaid: true, weight: 48, job: false },
  certification: { tone: 'celebrate', mayBeSaid: true, weight: 46, job: false },
  location: { tone: 'neutral', mayBeSaid: false, weight: 45, job: false },
  name: { tone: 'neutral', mayBeSaid: false, weight: 42, job: false },
  bio: { tone: 'neutral', mayBeSaid: false, weight: 30, job: false },
  news: { tone: 'neutral', mayBeSaid: true, weight: 28, job: false },
  post: { tone: 'neutral', mayBeSaid: true, weight: 20, job: false },
  website: { tone: 'neutral', mayBeSaid: false, weight: 15, job: false },
  handle: { tone: 'neutral', mayBeSaid: false, weight: 10, job: false },
};
