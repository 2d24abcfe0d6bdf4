import type { Change } from '@/lib/domain/change';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { Identity } from '@/lib/domain/identity';
import type { Introduction } from '@/lib/domain/introduction';
import type { Review } from '@/lib/domain/lost-touch';
import type { Meeting } from '@/lib/domain/meeting';
import type { Book, Mention, NameCameUp } from '@/lib/domain/mention';
import type { Note } from '@/lib/domain/note';
import type { Occasion } from '@/lib/domain/occasion';
import type { OwnFact } from '@/lib/domain/own-fact';
import type { Person } from '@/lib/domain/person';
import type { FieldEdit, Freshness, KeptPost, Picture } from '@/lib/domain/picture';
import type { Promised } from '@/lib/domain/promise';
import type { Instant } from '@/lib/domain/reading';
import type { Template } from '@/lib/domain/template';
import type { Touch } from '@/lib/domain/touch';

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
  /** Of every other table what moved, by the table's name. */
  readonly moved: Readonly<Record<string, readonly string[]>>;
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
  readonly promises: Promised;
  /** `personIds`: the parties who are remembered, for the index. */
  readonly introductions: Introduction & { readonly personIds: readonly string[] };
  readonly touches: Touch;
  readonly followUps: FollowUp;
  readonly mentions: Mention;
  readonly namesCameUp: NameCameUp;
  readonly reviews: Review;
  readonly books: Book;
  readonly templates: Template;
  readonly occasions: Occasion;
  readonly drafts: DraftRow;
  readonly joins: JoinRow;
  readonly meta: MetaRow;
};
