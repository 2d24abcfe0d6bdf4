import type { SourceName } from './reading';
import type { Kept } from './record';

/** What the user wrote about a person, in Markdown; `meetingId` where it was written about one meeting. */
export type Note = Kept & {
  readonly personId: string;
  readonly meetingId: string | null;
  readonly text: string;
  /** Not written but marked on this page. */
  readonly marked?: { readonly source: SourceName; readonly url: string };
};

export const maxNoteLength = 50_000;
/** A draft is a form as it stands, with all that was pasted into it: cut, it could not be read again. */
export const maxDraftLength = 1_000_000;
