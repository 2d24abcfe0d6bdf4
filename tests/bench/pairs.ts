/** Two sides measured in one run, in turn, so that what slows the machine slows both. */
export type Pair = { readonly ours: number; readonly other: number };
export type Row = {
  readonly what: string;
  readonly against: string;
  readonly goal: number;
  readonly pairs: readonly Pair[];
  /** How the two are held together: their ratio, how many ms ours takes more, or the worst ratio of all pairs. */
  readonly by?: 'ratio' | 'more' | 'worst';
};

export const rounds = 15;

/** Runs both sides in turn, each going first in every other round; one round before the first is not counted. */
export async function interleave(
  ours: () => Promise<number>,
  other: () => Promise<number>,
  counted: () => void = () => undefined,
): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const first = round % 2 === 0;
    const early = first ? await ours() : await other();
    const late = first ? await other() : await ours();
    if (round < 0) continue;
    pairs.push(first ? { ours: early, other: late } : { ours: late, other: early });
    counted();
  }
  return pairs;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** The median of the pairs' ratios: a slow moment in one pair moves nothing. */
export function ratio(pairs: readonly Pair[]): number {
  return median(pairs.map(({ ours, other }) => ours / other));
}

type Measured = { readonly pairs: readonly Pair[]; readonly by?: Row['by'] | undefined };

/** What is held against the goal. */
export function measured({ pairs, by = 'ratio' }: Measured): number {
  if (by === 'more') return median(pairs.map(({ ours, other }) => ours - other));
  return by === 'worst' ? Math.max(...pairs.map(({ ours, other }) => ours / other)) : ratio(pairs);
}

/** Measured and goal side by side, both as ratios; times are told in ms for the reader's sense of size alone. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ what, against, goal, pairs, by }) => [
    what,
    against,
    `${show(median(pairs.map((pair) => pair.ours)))} ms`,
    `${show(median(pairs.map((pair) => pair.other)))} ms`,
    `${show(measured({ pairs, by }))}${by === 'more' ? ' ms more' : ''}`,
    `≤ ${show(goal)}`,
    measured({ pairs, by }) <= goal ? 'met' : 'missed',
  ]);
  const all = [['bench', 'against', 'ours', 'other', 'measured', 'goal', ''], ...cells];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function show(value: number): string {
  return Number(value.toPrecision(3)).toString();
}
