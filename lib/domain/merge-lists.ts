import type { Position } from './reading';
import { matchPositions } from './position-key';
import { sameWords } from './text-normal';

/** How a later list is laid over an earlier one. */
export type ListLayer = {
  /** The later list is whole and in the same language: what it lacks goes. */
  readonly whole: boolean;
  readonly otherLanguage: boolean;
};

type Pairing<T> = {
  readonly pairs: readonly { readonly before: T; readonly after: T }[];
  readonly onlyAfter: readonly T[];
};

/** Entries of both are combined, in the order of the later list; one that is not whole takes nothing away. */
export function layerList<T>(
  older: readonly T[],
  newer: readonly T[],
  layer: ListLayer,
  pairUp: (older: readonly T[], newer: readonly T[]) => Pairing<T>,
  combine: (older: T, newer: T, layer: ListLayer) => T,
): readonly T[] {
  if (newer.length === 0) return older;
  const { pairs, onlyAfter } = pairUp(older, newer);
  const shown = newer.flatMap((one) => {
    const pair = pairs.find((each) => each.after === one);
    if (pair) return [combine(pair.before, pair.after, layer)];
    return layer.whole || onlyAfter.includes(one) ? [one] : [];
  });
  return layer.whole ? shown : [...shown, ...older.filter((one) => pairs.every((pair) => pair.before !== one))];
}

export function layerPositions(
  older: readonly Position[],
  newer: readonly Position[],
  layer: ListLayer,
): readonly Position[] {
  return layerList(older, newer, layer, (a, b) => pairPositions(a, b, layer), combinePositions);
}

/** One that equals is found by the given test; each is used once. */
export function pairByTest<T>(isSame: (a: T, b: T) => boolean) {
  return (older: readonly T[], newer: readonly T[]): Pairing<T> => {
    const free = [...newer];
    const pairs = older.flatMap((before) => {
      const at = free.findIndex((after) => isSame(before, after));
      const [after] = at === -1 ? [] : free.splice(at, 1);
      return after === undefined ? [] : [{ before, after }];
    });
    return { pairs, onlyAfter: free };
  };
}

/** What the later entry says, and what only the earlier one said; a text in other words alone stays as it was. */
export function combineEntries<T extends object>(older: T, newer: T, { otherLanguage }: ListLayer): T {
  const combined = { ...older } as Record<string, unknown>;
  for (const [key, value] of Object.entries(newer)) {
    const was = combined[key];
    if (value === undefined || isToldLess(was, value)) continue;
    if (
      typeof was === 'string' &&
      typeof value === 'string' &&
      isWording(key) &&
      (otherLanguage || sameWords(was, value))
    )
      continue;
    combined[key] = value;
  }
  return combined as T;
}

function pairPositions(
  older: readonly Position[],
  newer: readonly Position[],
  { otherLanguage }: ListLayer,
): Pairing<Position> {
  const match = matchPositions(older, newer, true);
  if (!otherLanguage) return match;
  // In another language an entry without an id may be a known one in other words.
  const sure = match.onlyAfter.filter((one) => one.companyId !== undefined && one.start !== undefined);
  return { pairs: match.pairs, onlyAfter: sure };
}

function combinePositions(older: Position, newer: Position, layer: ListLayer): Position {
  const combined = combineEntries(older, newer, layer);
  if (older.current === newer.current || newer.end !== undefined) return combined;
  const { end: _end, ...undated } = combined;
  return undated;
}

/** "2024" after "2024-06" says the same less exactly. */
function isToldLess(was: unknown, now: unknown): boolean {
  return (
    typeof was === 'string' &&
    typeof now === 'string' &&
    /^\d{4}$/.test(now) &&
    /^\d{4}-\d\d$/.test(was) &&
    was.startsWith(now)
  );
}

function isWording(key: string): boolean {
  return !['start', 'end', 'issued', 'positionId', 'companyId', 'schoolId'].includes(key);
}
