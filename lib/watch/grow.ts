import type { Facts, Post, Reading, SectionName, SectionState } from '@/lib/domain/reading';
import { sameIdentity } from './belongs';
import { afterIdle, type Cancel, type Timers } from './timers';

const rank: Readonly<Record<SectionState, number>> = {
  'not-loaded': 0,
  unreadable: 1,
  partial: 2,
  absent: 3,
  complete: 3,
};

/** Whether a reading says anything that was not sent yet: less than before is only a page scrolled on. */
export function adds(sent: Reading | null, next: Reading): boolean {
  if (sent === null || !sameIdentity(sent, next) || sent.layout !== next.layout || sent.uiLanguage !== next.uiLanguage)
    return true;
  const { id, memberNumber } = next.identity;
  if (
    (id ?? sent.identity.id) !== sent.identity.id ||
    (memberNumber ?? sent.identity.memberNumber) !== sent.identity.memberNumber
  )
    return true;
  const facts = Object.keys(next.facts) as (keyof Facts)[];
  if (facts.some((fact) => JSON.stringify(next.facts[fact]) !== JSON.stringify(sent.facts[fact]))) return true;
  const sections = Object.keys(next.sections) as SectionName[];
  if (
    sections.some(
      (section) => rank[next.sections[section] ?? 'not-loaded'] > rank[sent.sections[section] ?? 'not-loaded'],
    )
  )
    return true;
  return next.posts.some((post) => !sent.posts.some((old) => samePost(old, post)));
}

/** All that has been sent of this visit so far, to hold the next reading against. */
export function grown(sent: Reading | null, next: Reading): Reading {
  if (sent === null || !sameIdentity(sent, next)) return next;
  const older = sent.posts.filter((old) => !next.posts.some((post) => post.id === old.id));
  const sections = { ...sent.sections };
  for (const section of Object.keys(next.sections) as SectionName[]) {
    const state = next.sections[section];
    if (state !== undefined && rank[state] >= rank[sections[section] ?? 'not-loaded']) sections[section] = state;
  }
  return {
    ...next,
    identity: { ...sent.identity, ...next.identity },
    facts: { ...sent.facts, ...next.facts },
    sections,
    posts: [...next.posts, ...older].slice(0, 200),
  };
}

export type Growth = {
  readonly start: (within: Node) => void;
  /** Whether nothing has moved since it was asked to notice. */
  readonly isQuiet: () => boolean;
  readonly notice: () => void;
  readonly stop: () => void;
};

type GrowthDeps = {
  readonly timers: Timers;
  readonly newObserver: (callback: () => void) => Pick<MutationObserver, 'observe' | 'disconnect'>;
  /** Takes a look, and says how many milliseconds it took. */
  readonly look: () => number;
  readonly changed: () => void;
};

const atMostEvery = 1000;
const shareOfTime = 0.01;

/**
 * Looks again when the page has changed: once a second at most, in idle time, and more seldom the longer a look
 * takes, so that a page that never rests costs at most a hundredth of its time.
 */
export function watchGrowth({ timers, newObserver, look, changed }: GrowthDeps): Growth {
  let waiting: Cancel | null = null;
  let notBefore = 0;
  let moved = true;
  const observer = newObserver(() => {
    moved = true;
    changed();
    if (waiting !== null) return;
    waiting = afterIdle(timers, Math.max(atMostEvery, notBefore - timers.now()), () => {
      waiting = null;
      notBefore = timers.now() + look() / shareOfTime;
    });
  });
  return {
    isQuiet: () => !moved,
    notice: () => void (moved = false),
    start: (within) => observer.observe(within, { childList: true, subtree: true, characterData: true }),
    stop() {
      moved = true;
      observer.disconnect();
      waiting?.();
      waiting = null;
    },
  };
}

function samePost(a: Post, b: Post): boolean {
  return a.id === b.id && JSON.stringify(a) === JSON.stringify(b);
}
