import { mergeReading } from '@/lib/domain/merge';
import { readingOf } from '@/lib/domain/picture-as-reading';
import type { Reading } from '@/lib/domain/reading';
import { isSamePerson } from '@/lib/domain/same-person';

/** What one visit showed of somebody, a part at a time: the profile, more of it on scrolling, the job list. */
export function grownReading(held: Reading | null, reading: Reading): Reading {
  if (!held || held.source !== reading.source || isSamePerson(held.identity, reading.identity) !== 'same')
    return reading;
  const { picture, freshness } = mergeReading(mergeReading(null, held, ''), reading, '');
  const { seenAt: _seen, ...grown } = readingOf(picture, freshness, {
    identity: { ...held.identity, ...reading.identity },
  });
  const posts = [...reading.posts, ...held.posts.filter((post) => !reading.posts.some(({ id }) => id === post.id))];
  return { ...grown, posts, problems: reading.problems };
}
