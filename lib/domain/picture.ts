import type { Facts, Instant, Layout, Post, SectionName, Sections, SourceName, Viewer } from './reading';

/**
 * What is known of one identity now: the facts that the last readings left, each as old as its section's last sight.
 * Readings are not stored whole: one picture per identity, and an append-only log of field edits from which any
 * earlier picture is rebuilt. Posts stand in rows of their own.
 */
export type Picture = {
  readonly identityId: string;
  readonly source: SourceName;
  readonly layout: Layout;
  readonly viewer: Viewer;
  readonly uiLanguage: string;
  readonly url: string;
  readonly handle: string | null;
  readonly facts: Facts;
  /** The best state in which each section was ever seen. */
  readonly sections: Sections;
};

/** When each section was last seen (complete, partial or absent); equal content moves this alone. */
export type Freshness = {
  readonly identityId: string;
  readonly lastReadAt: Instant;
  readonly sectionsReadAt: Readonly<Partial<Record<SectionName, Instant>>>;
  readonly day?: Day;
};

/** The last day's readings and what was known before them, so that one that arrives late is put in its place. */
export type Day = {
  readonly before: (Unlike & Pick<Freshness, 'lastReadAt' | 'sectionsReadAt'>) | null;
  readonly sights: readonly Sight[];
};

export type Sight = Unlike & { readonly readAt: Instant };

/** Only what stands otherwise than in the picture: mostly nothing. */
export type Unlike = Partial<Pick<Picture, 'layout' | 'viewer' | 'uiLanguage' | 'url' | 'handle' | 'sections'>> & {
  readonly facts?: Facts;
  readonly without?: readonly (keyof Facts)[];
};

/**
 * The fields that an edit can name: every fact, the state of a section (`section:experience`), and what a picture
 * bears beside them, so that replay gives the whole picture again.
 */
export type EditField = keyof Facts | 'handle' | 'uiLanguage' | 'layout' | 'viewer' | 'url' | `section:${SectionName}`;

/** One field that a reading changed. `seq` orders all edits; old and new are JSON values, `undefined` as left out. */
export type FieldEdit = {
  readonly seq: number;
  readonly identityId: string;
  readonly at: Instant;
  /** When this field's section was last seen before; `null` at the first sight. */
  readonly previousAt: Instant | null;
  readonly field: EditField;
  readonly old?: unknown;
  readonly new?: unknown;
  /** Of a job list: which entries still count as running although the page, a prefix, did not show them. */
  readonly unseen?: readonly number[];
  readonly source: SourceName;
  readonly url: string;
};

/** A post as kept: for 180 days, found by its id. */
export type KeptPost = Post & { readonly identityId: string; readonly firstReadAt: Instant };
export const postDays = 180;
