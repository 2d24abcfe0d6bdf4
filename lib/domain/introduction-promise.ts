import { introductionState, type Introduction } from './introduction';
import { isOpen, type Promised } from './promise';
import { sameText } from './same-text';

/** Promises of mine that an introduction keeps, and introductions that a promise asks for. */

/** Whom a promise speaks of: "Sara Ek" of "intro to Sara Ek", "introduce you to Sara Ek from Volta". Empty: nobody. */
export function nameInPromise(text: string): string {
  const name = String.raw`\p{Lu}[\p{L}\p{M}'’-]*(?:\s+(?:(?:von|van|de|der|af|da|di|dos|la|le)\s+)*\p{Lu}[\p{L}\p{M}'’-]*)*`;
  // The first word says what is promised: "Introduce", "Intro".
  const rest = text.trim().replace(/^\S+/u, '');
  return new RegExp(String.raw`(?<![\p{L}\p{M}])${name}`, 'u').exec(rest)?.[0] ?? '';
}

/** The introduction that a promise began, if there is one: between the two whom it is about. */
export function introductionOf(promise: Promised, all: readonly Introduction[]): Introduction | null {
  const own = all.filter((each) => each.deletedAt === null && each.direction === 'given' && isAbout(promise, each));
  return own.find((each) => introductionState(each).outcome === null) ?? own[0] ?? null;
}

/** Open promises of mine that are kept once these two have met. */
export function promisesKeptBy(introduction: Introduction, promises: readonly Promised[]): readonly Promised[] {
  if (introduction.direction === 'received') return [];
  return promises.filter((promise) => isOpen(promise) && isAbout(promise, introduction));
}

function isAbout(promise: Promised, { a, b }: Introduction): boolean {
  if (promise.by !== 'mine' || promise.kind !== 'introduction') return false;
  const other = a.personId === promise.personId ? b : b.personId === promise.personId ? a : null;
  if (!other) return false;
  if (other.personId !== null && promise.aboutIds.includes(other.personId)) return true;
  const named = nameInPromise(promise.text);
  return named !== '' && (sameText(named, other.name) || sameText(named, other.name.trim().split(/\s+/)[0] ?? ''));
}
