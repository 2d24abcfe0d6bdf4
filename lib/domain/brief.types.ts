import type { BriefRecords, RecordsBrief } from './brief-records.types';
import type { Change } from './change';
import type { Now } from './clock';
import type { Identity } from './identity';
import type { Meeting, MeetingKind, Question, QuestionOrigin } from './meeting';
import type { Note } from './note';
import type { OwnFact } from './own-fact';
import type { Person } from './person';
import type { KeptPost } from './picture';
import type { Facts, Instant, SourceName } from './reading';
import type { RecordRef } from './record';

/** What a brief is computed from. Services gather it; nothing of it is ever stored as a brief. */
export type BriefInput = {
  readonly now: Now;
  /** The meeting that the brief prepares; `null`: none is planned. */
  readonly meeting: Meeting | null;
  readonly people: readonly BriefPersonInput[];
};

export type BriefPersonInput = {
  readonly person: Person;
  readonly identities: readonly IdentityInput[];
  /** All of this person's meetings that are not deleted, in any order; the one prepared may be among them. */
  readonly meetings: readonly Meeting[];
  readonly notes: readonly Note[];
  /** Promises, introductions, contacts; left out where there are none. */
  readonly records?: BriefRecords;
  /** What the user gave, beside what pages say. */
  readonly own?: readonly OwnFact[];
};

export type IdentityInput = {
  readonly identity: Identity;
  readonly facts: Facts;
  /** When each section was last seen, as the freshness row has it; `lastReadAt` the latest of all. */
  readonly lastReadAt: Instant;
  readonly topReadAt: Instant;
  readonly experienceReadAt: Instant | null;
  /**
   * The picture at the last meeting (else the first after it) against today's, ids given; `comparedFrom` is the
   * moment of the earlier picture, `null` where there is only one.
   */
  readonly changes: readonly BriefChange[];
  readonly comparedFrom: Instant | null;
  readonly posts: readonly KeptPost[];
};

/** A change with the id of the stored row (or of the field edit) that it leads to. */
export type BriefChange = Change & { readonly id: string };

export type BriefCase =
  | 'meeting' // a meeting is planned with one person
  | 'several' // a meeting with several people
  | 'five-minutes' // it begins in five minutes or less, or has begun
  | 'no-meeting'; // nothing planned with this person

export type PrimaryAction = 'send-agenda' | 'none' | 'debrief' | 'plan';

/** Facts for the lines of a brief; `i18n` makes the sentences. Every line names the record that it came from. */
export type Brief = {
  readonly case: BriefCase;
  /** The moment it was computed for: "today", "as of" and "in 35 min" are counted from it. */
  readonly now: Now;
  readonly meeting: BriefMeeting | null;
  readonly people: readonly PersonBrief[];
  readonly why: { readonly text: string; readonly from: RecordRef } | null;
  readonly agenda: {
    readonly questions: readonly Question[];
    /** Some of them may stand in a text that is shared. */
    readonly mayBeShared: boolean;
    readonly suggestions: readonly Suggestion[];
    readonly sharedAt: Instant | null;
  };
  /** How I can help, and how they can; empty until told. */
  readonly help: { readonly mine: string; readonly theirs: string; readonly from: RecordRef } | null;
  readonly primary: PrimaryAction;
  /** The held meeting that `debrief` leads to: the one prepared, else the last one held and still open. */
  readonly debriefOf: string | null;
};

export type BriefMeeting = {
  readonly id: string;
  readonly kind: MeetingKind;
  /** Held meetings of any kind with this person, plus one; `null` with several people: each has a number of their own. */
  readonly number: number | null;
  readonly start: Instant;
  readonly zone: string;
  readonly minutes: number;
  readonly place: string;
  readonly link: string;
  /** Whole minutes until the start, rounded up; negative once begun. */
  readonly startsIn: number;
  readonly phase: MeetingPhase;
};

/** Where the clock stands: days off · today or tomorrow · within the hour · within five minutes · begun · past its end. */
export type MeetingPhase = 'ahead' | 'day-before' | 'soon' | 'five-minutes' | 'under-way' | 'over';

export type PersonBrief = RecordsBrief & {
  readonly personId: string;
  readonly name: string;
  /** "Ana": what one calls them. */
  readonly firstName: string;
  /** Where name, pinned line and where you met stand. */
  readonly from: RecordRef;
  readonly role: RoleNow | null;
  readonly number: number;
  readonly firstTime: boolean;
  readonly metWhere: string;
  readonly metVia: string;
  readonly pinned: string;
  /** Where they live, if the user's own word of it is the newest. */
  readonly place?: { readonly text: string; readonly own: OwnSource; readonly from: RecordRef } | null;
  readonly lastMet: { readonly at: Instant; readonly zone: string; readonly from: RecordRef } | null;
  /** What the changes are held against; told where it is not the last meeting itself. */
  readonly since: { readonly kind: 'last-met' | 'first-reading'; readonly at: Instant } | null;
  /** At most three, biggest first. */
  readonly changes: readonly ChangeLine[];
  readonly moreChanges: number;
  /** At most two lines that can be said aloud, the first in the glance; none where all was read long ago. */
  readonly say: readonly SayLine[];
  readonly sources: readonly SourceRead[];
  /** Last time: up to three bullets, the next step agreed. */
  readonly lastTime: readonly { readonly text: string; readonly from: RecordRef }[];
  readonly nextStep: { readonly text: string; readonly from: RecordRef } | null;
};

/** That a fact was typed or marked by the user, where and when. */
export type OwnSource = Pick<OwnFact, 'origin' | 'source'> & { readonly at: Instant };

export type RoleNow = {
  readonly title: string | null;
  readonly company: string | null;
  /** The headline, where the jobs were never read. */
  readonly headline: string | null;
  readonly was: string | null;
  readonly isNew: boolean;
  readonly asOf: Instant;
  /** `isNew` only while `fresh`. fresh: read lately · old: read long ago, shown with its date · jobs-unread: top card changed, job list not read. */
  readonly state: 'fresh' | 'old' | 'jobs-unread';
  readonly from: RecordRef;
  /** Where the full job list is opened by the user, for `jobs-unread`; where to read again, for `old`. */
  readonly openUrl: string | null;
  /** The user's own word is newer than what pages say. */
  readonly own?: OwnSource;
  /** What the top card says since, for `jobs-unread`. */
  readonly says: { readonly what: 'headline' | 'company'; readonly text: string } | null;
};

export type ChangeLine = {
  readonly change: BriefChange;
  readonly say: 'can-mention' | 'for-you-only';
  /** A `maybe`: told as a question, never as a fact. */
  readonly asked: boolean;
  /** Good news, certain and read lately: what alone may be green. */
  readonly good: boolean;
  readonly from: RecordRef;
};

export type SayLine =
  | { readonly kind: 'congratulate'; readonly change: BriefChange; readonly from: RecordRef }
  | { readonly kind: 'work-these-days'; readonly from: RecordRef }
  | { readonly kind: 'how-are-things'; readonly from: RecordRef }
  | { readonly kind: 'place-now'; readonly place: string; readonly from: RecordRef }
  | { readonly kind: 'post'; readonly text: string; readonly from: RecordRef };

/** When a source was last read; `url` is opened by the user to read it again. */
export type SourceRead = {
  readonly source: SourceName;
  readonly readAt: Instant;
  readonly url: string;
  readonly old: boolean;
  readonly from: RecordRef;
};

export type Suggestion = {
  /** Stable for the same record, so that a dismissal holds: `change:ID`, `question:ID`, `note:ID:LINE`, `meeting:ID`, `post:ID`. */
  readonly id: string;
  readonly personId: string;
  readonly kind:
    | 'my-promise'
    | 'new-role'
    | 'role-unclear'
    | 'headline'
    | 'open-question'
    | 'last-next-step'
    | 'post'
    | 'introduction';
  /**
   * The words that the sentence is built around: an open question's text, the step agreed, a post's beginning, what I
   * promised, which no shared text takes over (`share.ts`). Empty for changes: what is accepted of them is shared.
   */
  readonly about: string;
  readonly from: QuestionOrigin;
};

export const maxSayLines = 2;
export const maxChanges = 3;
/** How far back a post may be spoken of. */
export const postSayDays = 30;
/** A role read longer ago than this is shown "as of", with nothing green. */
export const oldAfterDays = 90;
