import { expect, test } from 'vitest';
import { kinds, linkedin, role, x } from '@/tests/domain/readings';
import { mergeReading } from './merge';
import { newsOf } from './news-of';
import type { FieldEdit } from './picture';
import type { Reading } from './reading';

const acme = { headline: 'Operations Manager', companies: [{ name: 'Acme' }] };
const list = [role('Head of Operations', 'Acme', '2026-09'), role('Operations Manager', 'Acme', '2024-01', '2026-09')];

test('the new headline is news, then the job list that was never read tells what began since the first sight', () => {
  const told = news([
    linkedin('2026-07-10', acme),
    linkedin('2026-11-22', { ...acme, headline: 'Head of Operations' }),
    linkedin('2026-11-22T09:05:00Z', { positions: list }),
    linkedin('2026-11-23', { positions: list }),
  ]);
  expect(told).toEqual([['headline'], ['promotion'], []]);
});

test('what began before the first sight is no news', () => {
  expect(news([linkedin('2026-10-10', acme), linkedin('2026-11-22', { positions: list })])).toEqual([[]]);
});

test('a job list read long ago is held against its own sight, not against the top card of a minute ago', () => {
  const told = news([
    linkedin(
      '2026-07-10',
      { ...acme, positions: [role('Operations Manager', 'Acme', '2024-01')] },
      { experience: 'partial' },
    ),
    linkedin('2026-11-22', acme),
    linkedin('2026-11-22T09:05:00Z', { positions: list }, { experience: 'partial' }),
  ]);
  expect(told).toEqual([[], ['promotion']]);
});

test('a reading that arrives after a later one tells nothing of what was seen since', () => {
  for (const late of ['2026-11-22T08:55:00Z', '2026-11-21', '2026-11-12'])
    expect(
      news([
        linkedin('2026-07-10', acme),
        linkedin('2026-11-22', { headline: 'Head' }),
        linkedin(late, { headline: 'Lead' }),
      ]),
      late,
    ).toEqual([['headline'], []]);
});

test('of a reading that arrives late what nobody saw since is news', () => {
  const alone = { topCard: 'not-loaded' } as const;
  const before = linkedin('2026-07-10', { ...acme, positions: [role('Operations Manager', 'Acme', '2024-01')] });
  for (const late of ['2026-11-22T08:55:00Z', '2026-11-20'])
    expect(
      news([
        before,
        linkedin('2026-11-22', { ...acme, headline: 'Head of Operations' }),
        linkedin(late, { positions: list }, alone),
      ]),
      late,
    ).toEqual([['headline'], ['promotion']]);
  expect(
    news([
      before,
      linkedin('2026-11-22', { positions: list }, alone),
      linkedin('2026-11-22T08:55:00Z', { ...acme, headline: 'Head of Operations' }),
    ]),
  ).toEqual([['promotion'], ['headline']]);
});

test('a field that comes and goes is no news when it is back, nor is an employer in a bio', () => {
  const ana = { bio: 'Head of boats @acme', location: 'Stockholm' };
  const joke = { bio: 'Boats! Boats! Boats!', location: null };
  const told = news([
    x('2026-05-10', ana),
    x('2026-06-10', joke),
    x('2026-07-10', ana),
    x('2026-08-10', { bio: 'CEO @globex' }),
  ]);
  expect(told).toEqual([['no-longer-listed', 'location', 'bio'], ['bio'], ['new-job', 'bio']]);
});

function news(readings: readonly Reading[]): readonly (readonly string[])[] {
  const [first, ...rest] = readings;
  if (first === undefined) return [];
  let known = mergeReading(null, first, 'ana');
  const edits: FieldEdit[] = known.edits.map((edit, at) => ({ ...edit, seq: at }));
  return rest.map((reading) => {
    const merged = mergeReading(known, reading, 'ana');
    edits.push(...merged.edits.map((edit, at) => ({ ...edit, seq: edits.length + at })));
    const found = newsOf(reading, { known, merged, edits });
    known = merged;
    return kinds(found);
  });
}
