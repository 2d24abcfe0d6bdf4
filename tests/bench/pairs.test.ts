import { expect, it } from 'vitest';
import { interleave, median, ratio, rounds, table } from './pairs';

it('takes the median of the pairs, so that one slow round moves nothing', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(
    ratio([
      { ours: 1, other: 2 },
      { ours: 900, other: 2 },
      { ours: 1, other: 2 },
    ]),
  ).toBe(0.5);
});

it('measures both sides equally often, each first in turn', async () => {
  const order: string[] = [];
  const side = (name: string) => async () => order.push(name);
  const pairs = await interleave(side('ours'), side('other'));
  expect(pairs).toHaveLength(rounds);
  expect(order.slice(2, 6)).toEqual(['ours', 'other', 'other', 'ours']);
});

it('says when a goal is missed', () => {
  const row = { what: 'read', against: 'text', goal: 0.5 };
  expect(table([{ ...row, pairs: [{ ours: 1, other: 4 }] }])).toContain('met');
  expect(table([{ ...row, pairs: [{ ours: 3, other: 4 }] }])).toContain('missed');
});
