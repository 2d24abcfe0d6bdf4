import type { MentionedItem } from './debrief-text';
import type { Instant } from './reading';
import type { Kept } from './record';

/** What happened with something that was mentioned. `sent`: title and author, or the link. */
export type MentionStep = {
  readonly kind: 'sent' | 'copy-wanted' | 'copy-ordered' | 'copy-sent' | 'dropped';
  readonly at: Instant;
};

/** A book, an article or a link that came up in a meeting (`practices.md` 25, 26). */
export type Mention = Kept &
  MentionedItem & {
    readonly personId: string;
    readonly meetingId: string | null;
    readonly steps: readonly MentionStep[];
  };

/** Where a copy for an important contact stands; `null`: none is wanted. */
export type CopyState = 'to-order' | 'ordered' | 'sent' | null;

export function copyState({ steps }: Pick<Mention, 'steps'>): CopyState {
  const last = steps.findLast(({ kind }) => kind !== 'sent')?.kind;
  if (last === 'copy-wanted') return 'to-order';
  if (last === 'copy-ordered') return 'ordered';
  return last === 'copy-sent' ? 'sent' : null;
}

export function isSent({ steps }: Pick<Mention, 'steps'>): boolean {
  return steps.some(({ kind }) => kind === 'sent');
}

/** A book kept at the ready, to give away (`practices.md` 27). */
export type Book = Kept & { readonly title: string; readonly author: string; readonly copies: number };

/** Sending one takes one off; none is ever owed. */
export function withOneLess(book: Book): Book {
  return { ...book, copies: Math.max(0, book.copies - 1) };
}

/** "A name came up with Y": somebody to be reintroduced to, through the one who named them (`practices.md` 30). */
export type NameCameUp = Kept & {
  readonly name: string;
  /** Who named them. */
  readonly saidById: string;
  /** Who it is, where they are remembered. */
  readonly personId: string | null;
  readonly meetingId: string | null;
  /** Asked for, or let be; `null`: still open. */
  readonly settledAt: Instant | null;
};
