import type { Kept } from './record';

/** What the user wrote about a person, in Markdown; `meetingId` where it was written about one meeting. */
export type Note = Kept & { readonly personId: string; readonly meetingId: string | null; readonly text: string };

export const maxNoteLength = 50_000;
