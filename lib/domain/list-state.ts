import type { Facts, Position, Reading, SectionName } from './reading';

/** How much a list of a reading can prove. unknown: nothing is read of it, so nothing follows from it. */
export type ListState = 'complete' | 'partial' | 'unknown';

/**
 * A list proves that something is gone only where its section is complete and holds something: an empty one may be
 * hidden from the viewer. A section that the page does not say complete is a prefix at best.
 */
export function listState(reading: Reading, section: SectionName, list: readonly unknown[] | undefined): ListState {
  if (list === undefined || list.length === 0) return 'unknown';
  const state = reading.sections[section];
  if (state === 'absent' || state === 'not-loaded') return 'unknown';
  return state === 'complete' && isSignedIn(reading) ? 'complete' : 'partial';
}

/** What stands in the job list, less what a signed-out page masks. */
export function readPositions(facts: Facts): readonly Position[] {
  return (facts.positions ?? []).filter(
    (position) => named(position.title) || named(position.company) || position.companyId,
  );
}

export function isSignedIn(reading: Pick<Reading, 'viewer' | 'layout'>): boolean {
  return reading.viewer === 'signed-in' && reading.layout !== 'public';
}

/** `*****`, as signed-out pages show titles. */
export function isMasked(text: string): boolean {
  return /^[*\s]*$/.test(text);
}

export function sameLanguage(a: string, b: string): boolean {
  const [one, other] = [primary(a), primary(b)];
  return one === '' || other === '' || one === other;
}

function primary(language: string): string {
  return language.trim().toLowerCase().split(/[-_]/)[0] ?? '';
}

function named(text: string | undefined): boolean {
  return text !== undefined && !isMasked(text);
}
