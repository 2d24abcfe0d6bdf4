import { mannerOf } from './change';
import type { Change } from './change';
import { comparable, compare } from './compared';
import type { SeenAt } from './compared';
import { diffHandle } from './diff-handle';
import { diffJobs } from './diff-jobs';
import { diffLists } from './diff-lists';
import { diffPosts } from './diff-posts';
import { diffTexts } from './diff-texts';
import { diffTopCard } from './diff-top-card';
import type { Reading } from './reading';
import { isSamePerson } from './same-person';

/**
 * What changed from one reading of a person to a later one. A wrong change is worse than a missed one: what a page
 * does not show is unread, never gone. Stateless, so it may say *maybe*; `settle` decides over several readings.
 */
export function diff(before: Reading, after: Reading): Change[] {
  if (before.source !== after.source || isSamePerson(before.identity, after.identity) === 'other') return [];
  return diffOfOne(before, after, {});
}

/** The same for two readings that are known to be of one person, each section as old as it was last seen. */
export function diffOfOne(before: Reading, after: Reading, seen: { readonly before?: SeenAt; readonly after?: SeenAt }): Change[] {
  const compared = compare(before, after, seen);
  const changes = [...diffHandle(compared), ...diffPosts(compared)];
  if (comparable(compared)) {
    const jobs = diffJobs(compared);
    changes.push(...jobs, ...diffTopCard(compared, jobs), ...diffTexts(compared), ...diffLists(compared));
  }
  return changes.toSorted((a, b) => Number(a.low ?? false) - Number(b.low ?? false) || mannerOf[b.kind].weight - mannerOf[a.kind].weight);
}
