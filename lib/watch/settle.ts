import type { Post, Reading, ReadResult } from '@/lib/domain/reading';
import type { ProfileAddress } from '@/lib/sources/source';
import { belongsTo, sameAddress, sameIdentity } from './belongs';

/** One look at the page: what it said, and whose address stood there just before and just after. */
export type Look = {
  readonly at: number;
  /** Counts up with every navigation, so that A, B and A again are three visits. */
  readonly visit: number;
  readonly before: ProfileAddress | null;
  readonly after: ProfileAddress | null;
  readonly result: ReadResult;
};

/** A look that may count, waiting for another that says the same. */
export type Settling = { readonly visit: number; readonly since: number; readonly reading: Reading } | null;

export type Step = {
  readonly settling: Settling;
  /** What may be believed and sent. */
  readonly settled: Reading | null;
  /** When the second look is due. */
  readonly againAt: number | null;
};

export type SettleRules = {
  readonly settleMs: number;
  /** Others whom the same page showed before. */
  readonly formers: readonly Reading[];
};

const nothing: Step = { settling: null, settled: null, againAt: null };
const slower = 4;
const texts = ['name', 'headline', 'bio', 'location', 'website', 'category', 'joined'] as const;

/**
 * A site changes the address before the page, reuses nodes, and renders late: a single look is of the wrong or of a
 * mixed person more often than not. So a reading counts when two looks of one visit lie `settleMs` apart, say the
 * same, and the page itself names the profile that the address names; else there is none.
 */
export function settle(settling: Settling, look: Look, rules: SettleRules): Step {
  const reading = countable(look);
  if (reading === null) return nothing;
  if (settling === null || settling.visit !== look.visit || !saysTheSame(settling.reading, reading)) {
    return {
      settling: { visit: look.visit, since: look.at, reading },
      settled: null,
      againAt: look.at + needed(reading, rules),
    };
  }
  const due = settling.since + needed(reading, rules);
  if (look.at < due) return { settling, settled: null, againAt: due };
  const posts = inBoth(settling.reading.posts, reading.posts);
  return {
    settling: { visit: look.visit, since: settling.since, reading },
    settled: { ...reading, posts },
    againAt: null,
  };
}

/** The look's reading, if the page shows the very profile that its address names. */
export function countable({ before, after, result }: Look): Reading | null {
  if (!result.ok || before === null || !sameAddress(before, after)) return null;
  return belongsTo(result.reading, before) ? result.reading : null;
}

/**
 * A text that somebody before had too may be a node that has not been filled anew yet: it must stand several times as
 * long before it is believed.
 */
function needed(reading: Reading, { settleMs, formers }: SettleRules): number {
  const left = formers.some(
    (former) =>
      !sameIdentity(former, reading) &&
      texts.some((fact) => typeof reading.facts[fact] === 'string' && reading.facts[fact] === former.facts[fact]),
  );
  return left ? settleMs * slower : settleMs;
}

/** Lists of posts are virtual and move with every scroll; a post counts when both looks show it alike. */
function inBoth(first: readonly Post[], second: readonly Post[]): readonly Post[] {
  const seen = new Set(first.map((post) => JSON.stringify(post)));
  return second.filter((post) => seen.has(JSON.stringify(post)));
}

function saysTheSame(a: Reading, b: Reading): boolean {
  return a === b || withoutMoment(a) === withoutMoment(b);
}

function withoutMoment(reading: Reading): string {
  return JSON.stringify({ ...reading, readAt: '', posts: [] });
}
