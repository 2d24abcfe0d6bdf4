import { introductionState, type Introduction } from './introduction';
import { isOpen, type Promised } from './promise';
import { introducedName } from './promise-about';
import { sameText } from './same-text';

/** The introduction that a promise began, if there is one: that which is under way, else the last. */
export function introductionOf(promise: Promised, all: readonly Introduction[]): Introduction | null {
  const own = all.filter((each) => each.deletedAt === null && each.direction === 'given' && isAbout(promise, each));
  return own.find((each) => introductionState(each).outcome === null) ?? own[0] ?? null;
}

/** Open promises of mine that are kept once these two have met. */
export function promisesKeptBy(introduction: Introduction, promises: readonly Promised[]): readonly Promised[] {
  if (introduction.direction === 'received') return [];
  return promises.filter((promise) => isOpen(promise) && isAbout(promise, introduction));
}

/** Promised to the one, and about the other: by whom it is said to be about, else by the name in its words. */
function isAbout(promise: Promised, { a, b }: Introduction): boolean {
  if (promise.by !== 'mine' || promise.kind !== 'introduction') return false;
  const other = a.personId === promise.personId ? b : b.personId === promise.personId ? a : null;
  if (!other) return false;
  if (other.personId !== null && promise.aboutIds.includes(other.personId)) return true;
  const named = introducedName(promise.text);
  return sameText(named, other.name) || sameText(named, other.name.trim().split(/\s+/)[0] ?? '');
}
