import type { Language } from '@/lib/domain/language';
import type { MeetingKind } from '@/lib/domain/meeting';
import type { CatchUpItem } from '@/lib/domain/occasion';
import type { NoReadingKind, Reading, SiteIdentity } from '@/lib/domain/reading';

/**
 * What content scripts may ask of the background, and nothing else. Types alone: this file is bundled into pages.
 * `protocol.schema.ts` parses each request on the receiving side.
 */
export type Protocol = {
  /** Sent again with the same key until acknowledged; recorded once. */
  readonly recordReading: (request: { readonly key: string; readonly reading: Reading }) => RecordAnswer;
  /** What this tab's page may do and show; also when its address changes. */
  readonly pageState: (request: { readonly url: string }) => PageState;
  /** Remember this tab's profile, after a trusted click in the annotation. */
  readonly remember: (request: { readonly url: string }) => { readonly ok: boolean };
  /** The tab is at a profile's address, and for a while now its page has not been read: why, and what was missed. */
  readonly pageTrouble: (request: { readonly url: string; readonly trouble: PageTrouble }) => { readonly ok: boolean };
  /** What the site's page of occasions, which this tab shows, tells of the user's contacts. */
  readonly catchUp: (request: { readonly url: string; readonly items: readonly CatchUpItem[] }) => {
    readonly ok: boolean;
  };
  /** Open the side panel (Firefox: the popup) on a view of this tab's person. */
  readonly openPanel: (request: { readonly view: PanelView }) => { readonly ok: boolean };
};

/** `id-alone`: a list was read, and the page does not say by any name whose it is. */
export type PageTrouble = { readonly kind: NoReadingKind | 'id-alone'; readonly part?: string };

export type PanelView = 'brief' | 'notes' | 'promises' | 'timeline' | 'remember';

export type RecordAnswer =
  | { readonly ok: true; readonly stored: 'held' | 'recorded' | 'unchanged' }
  | { readonly ok: false; readonly reason: 'refused' | 'paused' | 'failed' };

export type PageState = {
  /** off: the first-run choice has not been made · press: wait for `readNow` · open: read. */
  readonly reading: 'off' | 'press' | 'open';
  readonly annotation: boolean;
  readonly language: Language;
  readonly appearance: 'system' | 'light' | 'dark';
  readonly chip: Chip | null;
  /** At the address of a list: under which id somebody remembered was read there, for a list that tells the id alone. */
  readonly knownAs?: Required<Pick<SiteIdentity, 'id' | 'handle'>>;
};

export type Chip =
  | { readonly kind: 'unknown'; readonly name: string | null }
  | {
      readonly kind: 'remembered';
      readonly meetings: number;
      readonly meetingKind: MeetingKind;
      /** Plain date of the last held meeting. */
      readonly lastMet: string | null;
      readonly news: readonly ChipNews[];
    };

/** What is new, in kinds alone; the sentences are the annotation's. */
export type ChipNews = { readonly kind: string; readonly text: string };

/** From the background to a tab's content script. */
export type ToPage = {
  readonly readNow: () => void;
  readonly pageStateChanged: () => void;
};
