/**
 * A reading: what one page said about one person at one moment.
 *
 * The shape is stable, other tools read it (`npm run read` prints it). A fact that the page does not show is left
 * out; it is `null` only where the page proves that it is empty. Nothing here depends on zod, so that page readers
 * stay small; `reading.schema.ts` holds the same shape as a schema for whoever receives a reading.
 */

export type SourceName = 'linkedin' | 'x';
export type Layout = 'sdui' | 'ember' | 'public' | 'profile';
export type Viewer = 'signed-in' | 'signed-out';

/** ISO 8601 instant in UTC, `2026-11-22T09:00:00Z`. */
export type Instant = string;
/** Plain date, `2026-11-22`. */
export type PlainDate = string;
/** `2024` or `2024-01`: as exact as the page was. */
export type YearMonth = string;

export type SectionName =
  'topCard' | 'about' | 'experience' | 'education' | 'certifications' | 'activity' | 'header' | 'posts';

/**
 * absent: the page shows that the person has no such section · not-loaded: not rendered (yet), so unknown ·
 * partial: a prefix or a list with unread items · complete: all there, twice the same · unreadable: there, not understood.
 */
export type SectionState = 'absent' | 'not-loaded' | 'partial' | 'complete' | 'unreadable';
export type Sections = Readonly<Partial<Record<SectionName, SectionState>>>;

export type Organisation = { readonly name: string; readonly id?: string };

export type Position = {
  readonly title?: string;
  readonly company?: string;
  readonly companyId?: string;
  readonly positionId?: string;
  readonly employment?: string;
  readonly start?: YearMonth;
  /** `null`: the page says that it goes on. Left out: the page gives no dates. */
  readonly end?: YearMonth | null;
  readonly current: boolean;
  readonly place?: string;
};

export type Education = {
  readonly school: string;
  readonly schoolId?: string;
  readonly degree?: string;
  readonly start?: YearMonth;
  readonly end?: YearMonth | null;
};

export type Certification = { readonly name: string; readonly issuer?: string; readonly issued?: YearMonth };

export type PhotoFrame = 'none' | 'framed' | 'open-to-work' | 'hiring';

export type Facts = {
  readonly name?: string;
  readonly pronouns?: string | null;
  readonly headline?: string | null;
  /** LinkedIn's About or X's description. */
  readonly bio?: string | null;
  readonly location?: string | null;
  readonly website?: string | null;
  readonly degree?: string;
  readonly photoFrame?: PhotoFrame;
  /** The top card's own companies and schools. */
  readonly companies?: readonly Organisation[];
  readonly schools?: readonly Organisation[];
  readonly positions?: readonly Position[];
  readonly education?: readonly Education[];
  readonly certifications?: readonly Certification[];
  readonly category?: string | null;
  readonly verified?: boolean;
  readonly joined?: string;
};

export type PostKind = 'post' | 'reply' | 'repost' | 'quote';

export type Post = {
  readonly id: string;
  readonly url: string;
  readonly at: Instant;
  readonly kind: PostKind;
  readonly text: string;
  readonly truncated: boolean;
  readonly pinned: boolean;
};

/** How the site itself knows the person. `id`: LinkedIn's fsd_profile id or X's numeric id. */
export type SiteIdentity = { readonly id?: string; readonly memberNumber?: string; readonly handle?: string };

export type ReadingProblem = { readonly kind: 'layout-changed' | 'translated' | 'cut'; readonly part: string };

export type Reading = {
  readonly source: SourceName;
  readonly layout: Layout;
  /** Canonical address of the profile. */
  readonly url: string;
  readonly readAt: Instant;
  readonly uiLanguage: string;
  readonly viewer: Viewer;
  readonly identity: SiteIdentity;
  readonly facts: Facts;
  readonly sections: Sections;
  readonly posts: readonly Post[];
  readonly problems: readonly ReadingProblem[];
};

export type NoReadingKind = 'not-a-profile' | 'own-profile' | 'layout-unknown' | 'signed-out' | 'unavailable';

/** A failure is data: never an exception, never an empty reading. */
export type ReadResult =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly problem: { readonly kind: NoReadingKind; readonly part?: string } };

/** Which section of a page each fact is read from; a fact is as old as the last sight of its section. */
export const sectionOfFact: Readonly<Record<SourceName, Readonly<Record<keyof Facts, SectionName>>>> = {
  linkedin: {
    name: 'topCard',
    pronouns: 'topCard',
    headline: 'topCard',
    bio: 'about',
    location: 'topCard',
    website: 'topCard',
    degree: 'topCard',
    photoFrame: 'topCard',
    companies: 'topCard',
    schools: 'topCard',
    positions: 'experience',
    education: 'education',
    certifications: 'certifications',
    category: 'topCard',
    verified: 'topCard',
    joined: 'topCard',
  },
  x: {
    name: 'header',
    pronouns: 'header',
    headline: 'header',
    bio: 'header',
    location: 'header',
    website: 'header',
    degree: 'header',
    photoFrame: 'header',
    companies: 'header',
    schools: 'header',
    positions: 'header',
    education: 'header',
    certifications: 'header',
    category: 'header',
    verified: 'header',
    joined: 'header',
  },
};
