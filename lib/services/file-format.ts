import type { FileRows, FileTable } from '@/lib/db/file-tables';
import type { Instant } from '@/lib/domain/reading';

/**
 * The file that "Write everything" makes and "Read a file" takes: JSON in UTF-8, one object.
 *
 * - `format`: always `"prefika"`.
 * - `version`: of this format, a whole number. A reader takes its own version and earlier ones, never a later one.
 * - `exportedAt`: when it was written, ISO 8601 in UTC.
 * - `rows`: one array per kind, each row as `lib/db/rows.ts` describes it:
 *   `people`, `identities` (profiles), `pictures` (what each profile says now), `freshness` (when each part of it was
 *   last seen), `edits` (every field that a reading changed, numbered by `seq`; from these any earlier picture is
 *   rebuilt), `posts`, `changes`, `meetings`, `notes`, `drafts`, `joins` (so that a join can be undone), and since
 *   version 2 `ownFacts` (what the user typed or marked on a page), since version 3 `promises`, `introductions`,
 *   `touches`, `followUps`, `mentions` (books, articles, links), `namesCameUp`, `reviews` (of people lost sight of),
 *   `books` (kept to give away) and `templates` (the user's own words for drafts), since
 *   version 4 `occasions` (birthdays and the like, from the site's page for those).
 *   Rows of the trash are among them, marked by `deletedAt`.
 *
 * References hold within the file: `personId`, `identityId`, `personIds`. Keys that a reader does not know are dropped.
 */
export type ExportFile = {
  readonly format: typeof fileFormat;
  readonly version: number;
  readonly exportedAt: Instant;
  readonly rows: FileRows;
};

export const fileFormat = 'prefika';
export const fileVersion = 4;
/** Parts that came with a later version: earlier files lack them. */
export const partsSince: Readonly<Partial<Record<FileTable, number>>> = {
  ownFacts: 2,
  promises: 3,
  introductions: 3,
  touches: 3,
  followUps: 3,
  mentions: 3,
  namesCameUp: 3,
  reviews: 3,
  books: 3,
  templates: 3,
  occasions: 4,
};
