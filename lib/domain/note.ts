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
