import type { Instant } from './reading';

/** Everything that a person makes bears these; `deletedAt` set means in the trash (kept for 30 days). */
export type Kept = {
  readonly id: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly deletedAt: Instant | null;
};

export const trashDays = 30;

/** Names the record that a line came from, so that the line can open it. */
export type RecordRef =
  | { readonly kind: 'person' | 'meeting' | 'note' | 'identity' | 'change' | 'own-fact'; readonly id: string }
  | { readonly kind: 'promise' | 'introduction' | 'mention' | 'touch' | 'follow-up'; readonly id: string }
  | { readonly kind: 'question'; readonly id: string; readonly meetingId: string }
  | { readonly kind: 'post'; readonly id: string; readonly url: string };
