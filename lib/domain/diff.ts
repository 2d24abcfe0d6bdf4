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
import type { PictureReading } from './picture-as-reading';
import type { Reading } from './reading';
import { isSamePerson } from './same-person';
import { sameValue } from './same-value';

/**
 * What changed from one reading of a person to a later one. A wrong change is worse than a missed one: what a page
 * does not show is unread, never gone. Stateless, so it may say *maybe*; `settle` decides over several readings.
 */
export function diff(before: Reading | PictureReading, after: Reading | PictureReading): Change[] {
  if (before.source !== after.source || !isOnePerson(before, after)) return [];
  const compared = compare(before, after, { before: seenAt(before), after: seenAt(after) });
  const changes = [...diffHandle(compared), ...diffPosts(compared)];
  if (comparable(compared) && !sameValue(before.facts, after.facts)) {
    const jobs = diffJobs(compared);
    changes.push(...jobs, ...diffTopCard(compared, jobs), ...diffTexts(compared), ...diffLists(compared));
  }
  return changes.toSorted(
    (a, b) => Number(a.low ?? false) - Number(b.low ?? false) || mannerOf[b.kind].weight - mannerOf[a.kind].weight,
  );
}

/** Who keeps pictures has found whose they are by stronger keys than the handle that they bear. */
function isOnePerson(before: Reading | PictureReading, after: Reading | PictureReading): boolean {
  const known = 'seenAt' in before || 'seenAt' in after;
  return known || isSamePerson(before.identity, after.identity) !== 'other';
}

function seenAt(reading: Reading | PictureReading): SeenAt {
  return 'seenAt' in reading ? reading.seenAt : {};
}
