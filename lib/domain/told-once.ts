import { plainOrganisation } from './bio-organisations';
import { maxChanges } from './brief.types';
import { mannerOf } from './change';
import type { Change } from './change';
import { ms } from './moments';
import { isPersonal } from './personal-post';
import { isExplained, isNewRole } from './role-now';
import { sameText } from './same-text';

/** A change, and the identity that it was seen at. */
export type Told<T extends Change = Change> = { readonly change: T; readonly identity: unknown };

/**
 * The news of a person in a few lines, each piece told once: the same on both sites is one, a headline that a job
 * explains is none; nothing low, held or of a personal kind, one post at most; biggest first.
 */
export function toldOnce(all: readonly Told[]): readonly Change[] {
  const changes = all.map(({ change }) => change);
  const told = withoutTwins(all)
    .map(({ change }) => change)
    .filter((change) => change.low !== true && change.certainty !== 'maybe')
    .filter((change) => change.kind !== 'headline' || !isExplained(change, changes))
    .filter((change) => change.kind !== 'post' || !isPersonal(change.after?.text ?? ''))
    .toSorted(biggestFirst);
  const post = told.find((change) => change.kind === 'post');
  return told.filter((change) => change.kind !== 'post' || change === post).slice(0, maxChanges);
}

export function biggestFirst(a: Change, b: Change): number {
  return mannerOf[b.kind].weight - mannerOf[a.kind].weight || ms(b.between[1]) - ms(a.between[1]);
}

/** The same news on both sites is one: the more certain stays. */
export function withoutTwins<T extends Told>(all: readonly T[]): readonly T[] {
  const bySureness = all.toSorted((a, b) => sureness(b.change) - sureness(a.change));
  const kept: T[] = [];
  for (const each of bySureness) {
    const twin = kept.some((other) => other.identity !== each.identity && isSameNews(other.change, each.change));
    if (!twin) kept.push(each);
  }
  return kept;
}

function isSameNews(a: Change, b: Change): boolean {
  if (a.kind === b.kind && sameText(a.after?.text ?? '', b.after?.text ?? '')) return true;
  if (!isNewRole(a) || !isNewRole(b)) return false;
  // A bio writes `@nordhamnlog` or `@NordhamnLogistics` where a job list says "Nordhamn Logistics".
  const [one, other] = [a, b].map((change) => plainOrganisation(change.after?.company ?? ''));
  return one !== '' && one === other;
}

function sureness(change: Change): number {
  const certainty = { stated: 4, likely: 2, maybe: 0 }[change.certainty];
  return certainty + (change.source === 'linkedin' ? 1 : 0);
}
