import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diff } from '@/lib/domain/diff';
import { labelledPairs } from '@/scripts/report/labelled-pairs';
import { score } from '@/scripts/report/score';
import type { Ratio } from '@/scripts/report/score';

/** Real profiles before and after an edit, with what a person says of them; they are not part of the project. */
const corpus = '../shared/corpus/x/changes/pairs.jsonl';
const there = existsSync(corpus);

describe.skipIf(!there)('real edits of X profiles', () => {
  const pairs = there ? labelledPairs(readFileSync(corpus, 'utf8')) : [];
  const judged = pairs.map((pair) => ({ ...pair, changes: diff(pair.before, pair.after) }));
  const result = score(judged.filter((pair) => pair.handLabelled));

  test('are told as job news where a hand calls them so, and hardly elsewhere', () => {
    expect(share(result.precision), `not: ${result.precision.wrong.join()}`).toBeGreaterThanOrEqual(0.95);
    expect(share(result.recall), `not: ${result.recall.wrong.join()}`).toBeGreaterThanOrEqual(0.8);
  });

  test('never say that anybody left, labelled or not', () => {
    expect(judged.filter(({ changes }) => changes.some(({ kind }) => kind === 'left'))).toEqual([]);
  });

  test('of looks alone give at most a low bio or name', () => {
    expect(result.tooMuch).toEqual([]);
  });
});

function share({ right, of }: Ratio): number {
  return right / of;
}
