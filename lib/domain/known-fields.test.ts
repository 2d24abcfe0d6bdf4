import { expect, test } from 'vitest';
import { linkedin, role, x } from '@/tests/domain/readings';
import { knownFields } from './known-fields';
import { mergeReading } from './merge';
import type { Known } from './merge';
import type { Reading } from './reading';

test('top card now, the job list earlier, X another day: one picture, each field as of when and from where', () => {
  const jobs = [role('Head of Ports', 'Acme', '2024-01'), role('Planner', 'Beta', '2020-01', '2023-12')];
  const full = linkedin('2026-05-10', { headline: 'Ports', positions: jobs });
  const opened = linkedin('2026-08-10', { headline: 'Ports and boats', location: 'Oslo' });
  const tweeted = x('2026-07-01', { bio: 'Ports', location: 'Norway' });
  const known = knownFields([laid(full, opened), laid(tweeted)]);
  expect(known.map(({ field, source, asOf, entries }) => [field, source, asOf.slice(0, 10), entries[0]?.text])).toEqual(
    [
      ['name', 'linkedin', '2026-08-10', 'Ana Example'],
      ['name', 'x', '2026-07-01', 'Ana Example'],
      ['headline', 'linkedin', '2026-08-10', 'Ports and boats'],
      ['positions', 'linkedin', '2026-05-10', 'Head of Ports · Acme'],
      ['bio', 'x', '2026-07-01', 'Ports'],
      ['location', 'linkedin', '2026-08-10', 'Oslo'],
      ['location', 'x', '2026-07-01', 'Norway'],
    ],
  );
  const list = known.find(({ field }) => field === 'positions')?.entries;
  expect(list?.map(({ start, end }) => [start, end])).toEqual([
    ['2024-01', null],
    ['2020-01', '2023-12'],
  ]);
});

test('an address that was never read tells nothing', () => {
  expect(knownFields([{ picture: null, freshness: null }])).toEqual([]);
});

function laid(...readings: readonly Reading[]): Known {
  let known: Known | null = null;
  for (const reading of readings) known = mergeReading(known, reading, 'someone');
  if (!known) throw new Error('nothing to lay');
  return known;
}
