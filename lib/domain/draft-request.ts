import type { MentionedItem } from './debrief-text';
import type { FollowUp } from './follow-up';
import type { Introduction, Side } from './introduction';
import type { Meeting } from './meeting';
import type { NameCameUp } from './mention';
import type { Person } from './person';
import type { Promised } from './promise';

/** Whoever is known: a draft takes only those whom it concerns. */
export type KnownPeople = readonly Pick<Person, 'id' | 'name' | 'email' | 'language'>[];

/** Who somebody is, in a few words, as pages say it publicly: "Head of Operations, Volta". */
type Who = string;

/**
 * What is to be written about, as records: the draft takes from them what may be shared, and leaves the rest. `about`,
 * `how` and `thing` are what the user picked or typed for this very draft.
 */
export type DraftRequest = { readonly people: KnownPeople } & (
  | { readonly kind: 'invitation' | 'agenda'; readonly meeting: Meeting }
  | { readonly kind: 'thank-you'; readonly meeting: Meeting; readonly about?: string }
  | { readonly kind: 'recap'; readonly meeting: Meeting; readonly promises: readonly Promised[] }
  | {
      readonly kind: 'book' | 'link';
      readonly personId: string;
      readonly item: Pick<MentionedItem, 'title' | 'author' | 'url'>;
    }
  /** `promised`: what I said I would do, done. */
  | { readonly kind: 'promised' | 'reminder'; readonly promise: Promised }
  | { readonly kind: 'decline'; readonly personId: string; readonly thing?: string }
  | {
      readonly kind: 'ask-before-introducing';
      readonly introduction: Introduction;
      /** Whom to ask. */
      readonly side: Side;
      /** Who the other one is. */
      readonly who?: Who;
      /** Said with more care, to one who gives for free; left out: as the introduction says. */
      readonly favour?: boolean;
    }
  | { readonly kind: 'introduction'; readonly introduction: Introduction; readonly who?: Partial<Record<Side, Who>> }
  | { readonly kind: 'check-introduction'; readonly introduction: Introduction; readonly side: Side }
  | { readonly kind: 'reintroduction'; readonly nameCameUp: NameCameUp }
  | { readonly kind: 'report-to-introducer'; readonly introduction: Introduction; readonly how?: string }
  | {
      readonly kind: 'after-event';
      readonly followUp: Pick<FollowUp, 'personId' | 'topic'>;
      /** The event's name, as its guests know it. */
      readonly event?: string;
    }
  /** The words of the first mail, byte for byte. */
  | { readonly kind: 'second-mail'; readonly followUp: FollowUp }
  | { readonly kind: 'light-touch'; readonly personId: string; readonly about?: string }
);
