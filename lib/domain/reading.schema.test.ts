import { describe, expect, test } from 'vitest';
import { linkedin, post, role } from '@/tests/domain/readings';
import { maxItems, maxText, parseReading } from './reading.schema';
import type { Reading } from './reading';

const good = linkedin(
  '2026-11-22',
  { headline: 'Ops', location: null, positions: [role('Ops', 'Acme', '2024-01')] },
  {},
  { posts: [post('1', '2026-11-01T08:00:00Z')] },
);

function parsed(value: unknown): Reading {
  const result = parseReading(value);
  if (!result.ok) throw new Error(result.problems.join());
  return result.reading;
}

describe('a reading from outside', () => {
  test('comes through as it is', () => {
    expect(parsed(good)).toEqual(good);
  });

  test('loses keys that a reading does not have', () => {
    const value = {
      ...good,
      token: 'x',
      facts: { ...good.facts, salary: 1 },
      sections: { ...good.sections, secrets: 'complete' },
    };
    expect(parsed(value)).toEqual(good);
    expect(parsed(JSON.parse(`{"__proto__": {"polluted": true}, ${JSON.stringify(good).slice(1)}`))).toEqual(good);
  });

  test('has its texts cut, never between the halves of a sign', () => {
    const huge = parsed({
      ...good,
      facts: { ...good.facts, name: 'x'.repeat(maxText.name - 1) + '🚀🚀', bio: '<script>'.repeat(200_000) },
    });
    expect(huge.facts.name).toBe('x'.repeat(maxText.name - 1));
    expect(huge.facts.bio).toHaveLength(maxText.bio);
  });

  test('has its time told in UTC, and blank texts as none', () => {
    const value = parsed({ ...good, readAt: '2026-11-22T10:00:00+01:00', facts: { ...good.facts, location: '  ' } });
    expect(value.readAt).toBe('2026-11-22T09:00:00Z');
    expect(value.facts.location).toBe(null);
  });

  test('keeps a post whose address is no web address, without it', () => {
    expect(
      parsed({ ...good, posts: [{ ...post('1', '2026-11-01T08:00:00Z'), url: 'javascript:alert(1)' }] }).posts[0]?.url,
    ).toBe('');
  });

  test('may leave out posts and problems', () => {
    const { posts: _posts, problems: _problems, ...rest } = good;
    expect(parsed(rest)).toMatchObject({ posts: [], problems: [] });
  });

  test.each([
    ['no object', 'reading'],
    ['another site', { ...good, source: 'elsewhere' }],
    ['an address of no web', { ...good, url: 'javascript:alert(1)' }],
    ['no time', { ...good, readAt: 'yesterday' }],
    ['a time of no page', { ...good, readAt: '0001-01-01T00:00:00Z' }],
    ['a state that there is not', { ...good, sections: { topCard: 'fine' } }],
    ['a month that there is not', { ...good, facts: { positions: [{ ...role('Ops', 'Acme'), start: '2024-13' }] } }],
    [
      'more jobs than a life has',
      { ...good, facts: { positions: Array.from({ length: maxItems.positions + 1 }, () => role('Ops', 'Acme')) } },
    ],
    ['an id without end', { ...good, identity: { id: 'x'.repeat(201) } }],
    ['texts that are none', { ...good, facts: { name: { toString: 'x' } } }],
  ])('is refused with %s, and the place is named', (_says, value) => {
    const result = parseReading(value);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.problems[0]).toMatch(/^[\w.]+: /);
  });
});
