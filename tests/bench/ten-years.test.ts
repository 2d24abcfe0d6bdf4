import { expect, it } from 'vitest';
import { heaviest, tenYears } from './ten-years';

it('gives the same rows for the same seed, and others for another', () => {
  expect(tenYears(7, 0.01)).toEqual(tenYears(7, 0.01));
  expect(tenYears(7, 0.01).people).not.toEqual(tenYears(8, 0.01).people);
});

it('holds the heaviest user at scale 1, in proportion below', () => {
  const some = tenYears(7, 0.01);
  expect(some.people).toHaveLength(heaviest.people / 100);
  expect(some.meetings).toHaveLength(heaviest.meetings / 100);
  expect(new Set(some.edits.map(({ seq }) => seq)).size).toBe(some.edits.length);
});
