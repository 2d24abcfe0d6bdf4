import { presentText } from './bio-clauses';
import { mentions } from './bio-organisations';
import { mannerOf } from './change';
import type { Change } from './change';
import { fieldOf } from './date-by-edits';
import { diff } from './diff';
import type { Known } from './merge';
import { ms } from './moments';
import type { FieldEdit } from './picture';
import { readingOf } from './picture-as-reading';
import type { Post, Reading } from './reading';
import { isNewRole } from './role-now';
import { changesSince } from './settle';
import { sameWords } from './text-normal';

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
 * against the first sight of the person, not against the top card of a minute ago: what began since is news. Of one
 * that arrives after a later one only what it changes in the picture is told, as the log and the brief tell it.
 */
export function newsOf(reading: Reading, { known, merged, edits, posts }: Recorded): Change[] {
  const isLate = ms(reading.readAt) < ms(known.freshness.lastReadAt);
  const now = isLate ? { ...readingOf(merged.picture, merged.freshness), posts: reading.posts } : reading;
  const found = diff({ ...readingOf(known.picture, known.freshness), posts: posts ?? [] }, now);
  const news = found.filter((change) => !isReturn(change, edits));
  const first = edits.toSorted((a, b) => ms(a.at) - ms(b.at))[0];
  if (first === undefined || known.freshness.sectionsReadAt.experience !== undefined) return news;
  if (merged.freshness.sectionsReadAt.experience === undefined || news.some(isJobNews)) return news;
  return [
    ...changesSince(merged, edits, first.at).filter((change) => isJobNews(change) && change.kind !== 'company-unclear'),
    ...news,
  ];
}

/** A field that comes and goes: the text, or in a bio the employer, stood there before. */
function isReturn(change: Change, edits: readonly FieldEdit[]): boolean {
  const field = fieldOf(change);
  if (change.before !== null && change.source !== 'x') return false;
  const earlier = edits.flatMap((edit) => (edit.field === field && typeof edit.old === 'string' ? [edit.old] : []));
  if (field === change.kind) {
    return change.before === null && earlier.some((text) => sameWords(text, change.after?.text ?? ''));
  }
  const company = change.after?.company;
  return isNewRole(change) && company !== undefined && earlier.some((text) => mentions(presentText(text), company));
}

function isJobNews(change: Change): boolean {
  return mannerOf[change.kind].job && change.kind !== 'employer-renamed';
}
