import type { Change } from '@/lib/domain/change';
import type { Identity } from '@/lib/domain/identity';
import type { Meeting } from '@/lib/domain/meeting';
import type { Note } from '@/lib/domain/note';
import type { OwnFact } from '@/lib/domain/own-fact';
import type { Person } from '@/lib/domain/person';
import type { FieldEdit, Freshness, KeptPost, Picture } from '@/lib/domain/picture';
import type { Instant } from '@/lib/domain/reading';

/** What each table holds. `rows.schema.ts` says the same for rows that come from a file. */
export type ChangeRow = Change & {
  readonly id: string;
  readonly personId: string;
  readonly identityId: string;
  /** `null`: not looked at yet. */
  readonly lookedAtAt: Instant | null;
  /** 1 while not looked at, else 0: IndexedDB indexes no null. */
  readonly unseen: 0 | 1;
};

/** What was typed and not saved yet; `key` names the place (`note:PERSON`, `meeting:new:PERSON`). */
type DraftRow = { readonly key: string; readonly text: string; readonly updatedAt: Instant };

/** A join as it was done, so that it can be undone: what moved from the other person, and the person as it was. */
export type JoinRow = {
  readonly id: string;
  readonly at: Instant;
  readonly keptId: string;
  readonly other: Person;
  readonly movedIdentityIds: readonly string[];
  readonly movedMeetingIds: readonly string[];
  readonly movedNoteIds: readonly string[];
  readonly movedOwnFactIds?: readonly string[];
  /** Meetings that both were in before. */
  readonly sharedMeetingIds: readonly string[];
  /** What was empty on the kept person and came from the other. */
  readonly filled: Partial<Pick<Person, 'metWhere' | 'metVia' | 'pinned' | 'email' | 'language'>>;
};

type MetaRow = { readonly key: string; readonly value: unknown };

export type Rows = {
  readonly people: Person;
  readonly identities: Identity & { readonly keys: readonly string[] };
  readonly pictures: Picture;
  readonly freshness: Freshness;
  readonly edits: FieldEdit;
  readonly posts: KeptPost;
  readonly changes: ChangeRow;
  readonly meetings: Meeting;
  readonly notes: Note;
  readonly ownFacts: OwnFact;
  readonly drafts: DraftRow;
  readonly joins: JoinRow;
  readonly meta: MetaRow;
};
