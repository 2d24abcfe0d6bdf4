import type { FieldEdit } from '@/lib/domain/picture';
import type { Known } from '@/lib/domain/merge';
import { knownAt } from '@/lib/domain/replay';
import type { Instant } from '@/lib/domain/reading';

type Compare = { readonly known: Known; readonly edits: readonly FieldEdit[]; readonly lastMet: Instant | null };

/**
 * What was known when a brief's comparison begins: at the last meeting, else at the first reading after it, else
 * (nobody met yet) at the first of all. `null`: there is only one picture.
 */
export function knownBefore({ known, edits, lastMet }: Compare): { readonly known: Known; readonly from: Instant } | null {
  const first = edits[0]?.at;
  if (first === undefined) return null;
  const from = lastMet !== null && isLater(lastMet, first) ? lastMet : first;
  if (from === first && !edits.some((edit) => isLater(edit.at, first))) return null;
  return { known: knownAt(known, edits, from), from };
}

export function isLater(a: Instant, b: Instant): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)) > 0;
}
