import type { Rows } from './rows';

/** What goes into a file and into a new database: everything but what a database knows of itself. */
export type FileTable = Exclude<keyof Rows, 'meta'>;
export type FileRows = { readonly [K in FileTable]: readonly Rows[K][] };

const all: Readonly<Record<FileTable, true>> = {
  people: true,
  identities: true,
  pictures: true,
  freshness: true,
  edits: true,
  posts: true,
  changes: true,
  meetings: true,
  notes: true,
  ownFacts: true,
  promises: true,
  introductions: true,
  touches: true,
  followUps: true,
  mentions: true,
  namesCameUp: true,
  reviews: true,
  books: true,
  templates: true,
  occasions: true,
  drafts: true,
  joins: true,
};

export const fileTables = Object.keys(all) as readonly FileTable[];
