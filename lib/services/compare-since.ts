import type { FieldEdit } from '@/lib/domain/picture';
import type { Instant } from '@/lib/domain/reading';

/**
 * The moment that a brief's comparison begins with: the last meeting, else the first reading after it, else (nobody met
 * yet) the first of all. `null`: there is only one picture.
 */
export function comparedFrom(edits: readonly FieldEdit[], lastMet: Instant | null): Instant | null {
  const first = edits[0]?.at;
  if (first === undefined) return null;
  if (lastMet !== null && isLater(lastMet, first)) return lastMet;
  return edits.some((edit) => isLater(edit.at, first)) ? first : null;
}

export function isLater(a: Instant, b: Instant): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)) > 0;
}
