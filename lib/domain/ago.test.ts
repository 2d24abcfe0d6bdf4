import { expect, it } from 'vitest';
import { agoOf } from './ago';
import { now } from './fixtures/kit';

it.each([
  ['2026-11-26T08:00:00Z', { unit: 'days', count: 0 }],
  ['2026-11-25T22:59:00Z', { unit: 'days', count: 1 }],
  ['2026-11-12T23:30:00Z', { unit: 'days', count: 13 }],
  ['2026-11-12T12:00:00Z', { unit: 'weeks', count: 2 }],
  ['2026-09-26T12:00:00Z', { unit: 'months', count: 2 }],
  ['2025-07-20T15:00:00Z', { unit: 'months', count: 16 }],
  ['2024-12-26T12:00:00Z', { unit: 'months', count: 23 }],
  ['2024-02-29T12:00:00Z', { unit: 'years', count: 3 }],
  ['2016-11-26T12:00:00Z', { unit: 'years', count: 10 }],
  ['2027-01-01T12:00:00Z', { unit: 'days', count: 0 }],
])('[P29] %s is told as long ago as one remembers it', (at, ago) => {
  expect(agoOf(at, now)).toEqual(ago);
});
