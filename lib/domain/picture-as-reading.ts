import type { SeenAt } from './compared';
import { ms } from './moments';
import type { Freshness, Picture } from './picture';
import { sectionOfFact } from './reading';
import type { Facts, Instant, Reading, SectionName, SectionState, SiteIdentity } from './reading';

/**
 * A picture in the form of a reading, so that it can be held against another. It bears when each of its sections was
 * last seen, since it was not read at once; `diff` minds that, and takes it for granted that both are one person.
 */
export type PictureReading = Reading & { readonly seenAt: SeenAt };

type Options = {
  /** Sections not seen after this moment become not-loaded, and their facts are left out. */
  readonly since?: Instant;
  readonly identity?: SiteIdentity;
};

export function readingOf(picture: Picture, freshness: Freshness, options: Options = {}): PictureReading {
  const isSeen = (name: SectionName) => isSeenSince(freshness.sectionsReadAt[name], options.since);
  const facts = Object.entries(picture.facts).filter(([key]) =>
    isSeen(sectionOfFact[picture.source][key as keyof Facts]),
  );
  const sections = (Object.entries(picture.sections) as [SectionName, SectionState][]).map(
    ([name, state]) => [name, isSeen(name) ? state : 'not-loaded'] as const,
  );
  return {
    source: picture.source,
    layout: picture.layout,
    url: picture.url,
    readAt: freshness.lastReadAt,
    uiLanguage: picture.uiLanguage,
    viewer: picture.viewer,
    identity: options.identity ?? (picture.handle === null ? {} : { handle: picture.handle }),
    facts: Object.fromEntries(facts),
    sections: Object.fromEntries(sections),
    posts: [],
    problems: [],
    seenAt: freshness.sectionsReadAt,
  };
}

function isSeenSince(seen: Instant | undefined, since: Instant | undefined): boolean {
  if (since === undefined) return true;
  return seen !== undefined && ms(seen) > ms(since);
}
