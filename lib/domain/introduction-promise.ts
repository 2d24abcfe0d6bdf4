import type { Introduction } from './introduction';
import { isOpen, type Promised } from './promise';
import { introducedName } from './promise-about';
import { sameText } from './same-text';

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
