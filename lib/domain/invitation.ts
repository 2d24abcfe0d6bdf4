import type { MeetingKind } from './meeting';
import type { Instant } from './reading';

/** What an invitation says, as far as a meeting needs it. */
export type InvitationDraft = {
  readonly kind: MeetingKind;
  readonly start: Instant;
  readonly zone: string;
  readonly minutes: number;
  readonly title: string;
  readonly place: string;
  readonly link: string;
  /** Everybody it names, the organiser too; the user's own address may be among them. */
  readonly attendees: readonly Attendee[];
  /** The calendar's own id, with the moment of the occurrence where it repeats. */
  readonly uid: string | null;
  readonly cancelled: boolean;
};

/** `name` is empty where the calendar only repeats the address. */
export type Attendee = { readonly name: string; readonly email: string };

/** What the user should look at once more. */
export type InvitationNotice =
  | { readonly kind: 'zone-unknown'; readonly zone: string }
  | { readonly kind: 'zone-missing' }
  /** `next`: the time to come is taken; else the next could not be told, and the first or last is. */
  | { readonly kind: 'repeats'; readonly next: boolean }
  | { readonly kind: 'whole-day' }
  | { readonly kind: 'several' }
  | { readonly kind: 'cancelled' };

export type InvitationProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-big' }
  | { readonly kind: 'no-event' }
  | { readonly kind: 'no-time' }
  | { readonly kind: 'repeats-too-often' };

export type InvitationResult =
  | { readonly ok: true; readonly meeting: InvitationDraft; readonly notices: readonly InvitationNotice[] }
  | {
      readonly ok: false;
      readonly problem: InvitationProblem;
      /** What could be found all the same, to fill in the rest by hand. */
      readonly found: { readonly title: string; readonly link: string; readonly place: string };
    };

export const maxInvitationLength = 500_000;
export const nothingFound = { title: '', link: '', place: '' } as const;
