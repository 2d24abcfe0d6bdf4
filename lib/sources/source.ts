import type { ReadResult, SourceName } from '@/lib/domain/reading';

/**
 * A page source turns a document into a reading.
 *
 * How to add one: make a folder beside this file with `index.ts` (this contract), `selectors.ts` (every selector of
 * the site in one table, a comment per variant), `address.ts`, one `read-*.ts` per part, and `fixtures/`; add its
 * line to `page-sources.ts`, and an unlisted script in `entrypoints/`. `npm run new:source NAME` does all of that.
 * A page source never imports zod, a library, or anything with a side effect: it runs inside the site's page.
 */
export type PageSource = {
  readonly name: SourceName;
  /** Hosts as match patterns, for the manifest. */
  readonly matches: readonly string[];
  /** What an address of this site shows; `null` where it is no profile (or another site). */
  readonly address: (url: string) => ProfileAddress | null;
  /**
   * What the page says now. Judges structure alone: whether the page has settled is the watcher's business.
   * Never throws, never changes the document.
   */
  readonly read: (page: PageInput) => ReadResult;
  /** The element that shows the person's name, for placing the annotation; `null` while there is none. */
  readonly nameElement: (document: Document) => Element | null;
  /** How long two equal readings must lie apart before they count, in ms. */
  readonly settleMs: number;
};

export type PageInput = {
  readonly document: Document;
  readonly location: Pick<Location, 'href'>;
  /** ISO instant of this reading. */
  readonly at: string;
};

export type ProfileAddress = {
  readonly source: SourceName;
  /** As in the address, decoded, lower case; a LinkedIn address may hold the profile's id instead. */
  readonly handle: string;
  readonly page: 'profile' | 'experience' | 'education' | 'certifications' | 'other-part';
  /** Canonical address of the profile. */
  readonly url: string;
};
