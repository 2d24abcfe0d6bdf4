import type { FieldEdit, Freshness, Picture } from '@/lib/domain/picture';
import { pictureAt } from '@/lib/domain/replay';
import type { Instant } from '@/lib/domain/reading';

type Compare = { readonly picture: Picture; readonly edits: readonly FieldEdit[]; readonly lastMet: Instant | null };

/**
 * The earlier picture that a brief holds against today's: the one at the last meeting, else the first after it, else
 * (nobody met yet) the first of all. `null`: there is only one.
 */
export function pictureToCompare({ picture, edits, lastMet }: Compare): { readonly picture: Picture; readonly from: Instant } | null {
  const first = edits[0]?.at;
  if (first === undefined) return null;
  const from = lastMet !== null && lastMet > first ? lastMet : first;
  if (from === first && !edits.some((edit) => edit.at > first)) return null;
  return { picture: pictureAt(picture, [...edits], from), from };
}

/** When each section had last been seen at that moment, as far as the edits tell. */
export function comparedFreshness(now: Freshness, edits: readonly FieldEdit[], from: Instant): Freshness {
  const earlier = edits.filter((edit) => edit.at <= from).map((edit) => edit.at);
  const at = earlier.at(-1) ?? from;
  const sections = Object.keys(now.sectionsReadAt).map((section) => [section, at] as const);
  return { identityId: now.identityId, lastReadAt: at, sectionsReadAt: Object.fromEntries(sections) };
}
