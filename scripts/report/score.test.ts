import { expect, test } from 'vitest';
import { diff } from '@/lib/domain/diff';
import { labelledPairs } from './labelled-pairs';
import { reportLines } from './print';
import { score } from './score';

const lines = [
  line(1, ['job:new_org'], 'Boats', 'Engineer @havnedata. Boats'),
  line(2, ['job:new_org'], 'Boats', 'Bread'),
  line(3, ['cosmetic'], 'Designer. Boats', 'Boats! Designer'),
  line(4, ['cosmetic'], 'Boats', 'CEO @havnedata'),
  line(5, ['job:left_org'], 'Head of boats @kajplads', 'ex @kajplads'),
].join('\n');

test('job news is counted against the labels, by kind, with the pairs that are wrong', () => {
  const result = score(labelledPairs(lines).map((pair) => ({ ...pair, changes: diff(pair.before, pair.after) })));
  expect(result.precision).toEqual({ right: 2, of: 3, wrong: [4] });
  expect(result.recall).toEqual({ right: 2, of: 3, wrong: [2] });
  expect(result.precisionByKind.get('new-job')).toEqual({ right: 1, of: 2, wrong: [4] });
  expect(result.recallByLabel.get('job:left_org')).toEqual({ right: 1, of: 1, wrong: [] });
  expect(result.falseLeft).toEqual([]);
  expect(result.tooMuch).toEqual([4]);
  expect(reportLines(result)).toContain('job news, recall (aim 0.80)        0.67  2 of 3   not: #2');
});

function line(id: number, labels: readonly string[], before: string, after: string): string {
  const side = (date: string, bio: string) => ({ date, handle: 'anaexample', name: 'Ana Example', bio, location: '' });
  return JSON.stringify({
    id,
    rest_id: '1234567',
    labels,
    hand_labelled: true,
    before: side('2026-05-10', before),
    after: side('2026-07-10', after),
  });
}
