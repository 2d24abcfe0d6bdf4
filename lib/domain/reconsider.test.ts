import { expect, it } from 'vitest';
import { adviceAfter, lowered } from './reconsider';

it('[P7] no and no suggests rest, one of the two less often, both that all stays', () => {
  expect(adviceAfter({ mine: false, theirs: false })).toBe('rest');
  expect(adviceAfter({ mine: true, theirs: false })).toBe('lower');
  expect(adviceAfter({ mine: false, theirs: true })).toBe('lower');
  expect(adviceAfter({ mine: true, theirs: true })).toBe('keep');
});

it('[P7] less often is the next longer interval', () => {
  expect([3, 6, 12, 1, 24].map(lowered)).toEqual([6, 12, 12, 3, 12]);
  expect(lowered(undefined)).toBe(6);
  expect(lowered('rest')).toBe(6);
});
