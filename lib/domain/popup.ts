import type { Reading, SourceName } from './reading';

/**
 * Whom the toolbar popup shows. A meeting under way or within 60 minutes wins; else the person of the profile tab;
 * else the next meeting; else Today; whichever loses is one line below.
 */
export type PopupChoice =
  | { readonly kind: 'first-run' }
  | { readonly kind: 'nobody' }
  | {
      readonly kind: 'unknown';
      readonly reading: Reading | null;
      readonly url: string;
      readonly sameAs: readonly SameAs[];
      readonly otherwise: Otherwise | null;
    }
  | {
      readonly kind: 'meeting';
      readonly meetingId: string;
      readonly personIds: readonly string[];
      readonly otherwise: Otherwise | null;
    }
  | {
      readonly kind: 'person';
      readonly personId: string;
      /** The next meeting planned with this person, which the brief prepares; `null`: no meeting planned. */
      readonly meetingId: string | null;
      readonly otherwise: Otherwise | null;
    }
  | { readonly kind: 'today' };

/** What lost, as one line below. */
export type Otherwise =
  | { readonly kind: 'meeting'; readonly meetingId: string; readonly start: string; readonly names: readonly string[] }
  | { readonly kind: 'person'; readonly personId: string; readonly name: string }
  | { readonly kind: 'unknown'; readonly name: string | null }
  | { readonly kind: 'today' };

/** Somebody remembered whose name agrees, and the sites where they are known already. */
export type SameAs = { readonly personId: string; readonly name: string; readonly sources?: readonly SourceName[] };
