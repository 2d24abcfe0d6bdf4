import { mannerOf } from './change';
import type { Change } from './change';
import { diff } from './diff';
import type { Known } from './merge';
import { ms } from './moments';
import type { FieldEdit } from './picture';
import { readingOf } from './picture-as-reading';
import type { Post, Reading } from './reading';
import { changesSince } from './settle';

type Recorded = {
  readonly known: Known;
  /** What is known with the reading. */
  readonly merged: Known;
  /** Every edit of this identity, those of the reading among them; needed where no jobs were known. */
  readonly edits: readonly FieldEdit[];
  /** Those kept before. */
  readonly posts?: readonly Post[];
};

/**
 * What a reading that was just recorded tells for the first time. A job list that was never read before is held
 * against the first sight of the person, not against the top card of a minute ago: what began since is news. A reading
 * that arrives after a later one tells nothing new.
 */
export function newsOf(reading: Reading, { known, merged, edits, posts }: Recorded): Change[] {
  if (ms(reading.readAt) < ms(known.freshness.lastReadAt)) return [];
  const news = diff({ ...readingOf(known.picture, known.freshness), posts: posts ?? [] }, reading);
  const first = edits.toSorted((a, b) => ms(a.at) - ms(b.at))[0];
  if (first === undefined || known.freshness.sectionsReadAt.experience !== undefined) return news;
  if (merged.freshness.sectionsReadAt.experience === undefined || news.some(isJobNews)) return news;
  return [
    ...changesSince(merged, edits, first.at).filter((change) => isJobNews(change) && change.kind !== 'company-unclear'),
    ...news,
  ];
}

function isJobNews(change: Change): boolean {
  return mannerOf[change.kind].job && change.kind !== 'employer-renamed';
}
