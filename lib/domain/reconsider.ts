import type { Person } from './person';

/** How often one may wish to hear of somebody, in months. */
export const cadences = [3, 6, 12] as const;
export type Cadence = (typeof cadences)[number] | 'rest' | null;

/** What to do about somebody whom one finds no reason to meet (`practices.md` 7). */
export type Advice = 'keep' | 'lower' | 'rest';
export const advices: readonly Advice[] = ['keep', 'lower', 'rest'];

/** No and no suggests rest; one of the two, hearing of each other less often. It is only ever a suggestion. */
export function adviceAfter(adds: { readonly mine: boolean; readonly theirs: boolean }): Advice {
  if (adds.mine && adds.theirs) return 'keep';
  return adds.mine || adds.theirs ? 'lower' : 'rest';
}

/** The next longer interval; whoever had none is heard of twice a year, and once a year is the longest. */
export function lowered(cadence: Person['cadence']): Cadence {
  if (typeof cadence !== 'number') return 6;
  return cadences.find((months) => months > cadence) ?? 12;
}
