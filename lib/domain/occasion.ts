import type { Now } from './clock';
import { dayMs, ms } from './moments';
import type { Instant } from './reading';
import type { Kept } from './record';

/** What the site tells of one's contacts on its own page for that: a reason to say hello. */
export type OccasionKind = 'job-change' | 'birthday' | 'work-anniversary' | 'education';
export const occasionKinds: readonly OccasionKind[] = ['job-change', 'birthday', 'work-anniversary', 'education'];

/** One line of that page: whom it is about, and what happened in the site's own words. */
export type CatchUpItem = {
  readonly kind: OccasionKind;
  readonly name: string;
  readonly text: string;
  /** The profile's id and its handle, as far as the line's links tell. */
  readonly id?: string;
  readonly handle?: string;
};

/** An occasion of somebody remembered. A change of job is kept as a change too, here only so that it is told once. */
export type Occasion = Kept & {
  readonly personId: string;
  readonly kind: OccasionKind;
  readonly text: string;
  /** Of the profile. */
  readonly url: string;
  readonly seenAt: Instant;
  /** Something was done about it, or it was passed over. */
  readonly closedAt: Instant | null;
};

/** How the evidence of a change begins that was told on that page. */
export const catchUpEvidence = 'catch-up:';

/** Shown for as long as a word about it is welcome. */
export const occasionDays = 7;
/** The page shows the same for weeks, in other words every day ("today", "a week ago"), and the next comes after a year. */
const sameDays = 60;

export function isSameOccasion(
  a: Pick<Occasion, 'kind' | 'personId' | 'seenAt'>,
  b: Pick<Occasion, 'kind' | 'personId' | 'seenAt'>,
): boolean {
  return a.kind === b.kind && a.personId === b.personId && Math.abs(ms(a.seenAt) - ms(b.seenAt)) <= sameDays * dayMs;
}

/** Nobody has done or passed over it yet, and it is not long ago. */
export function isOpenOccasion(occasion: Occasion, now: Now): boolean {
  return (
    occasion.kind !== 'job-change' &&
    occasion.deletedAt === null &&
    occasion.closedAt === null &&
    ms(now.at) - ms(occasion.seenAt) <= occasionDays * dayMs
  );
}
