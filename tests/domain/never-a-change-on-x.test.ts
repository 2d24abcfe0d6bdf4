import { describe, expect, test } from 'vitest';
import { diff } from '@/lib/domain/diff';
import type { Reading } from '@/lib/domain/reading';
import { settle } from '@/lib/domain/settle';
import { kinds, post, x } from './readings';

/** One test per cause of a false change on X; each shows beside it what the same rule must still let through. */

const july = '2026-07-10';
const november = '2026-11-22';

function changes(before: Reading, after: Reading): readonly string[] {
  return kinds(diff(before, after));
}

describe('X: never a change', () => {
  const before = x(july, { bio: 'Ops at @acme', location: 'Stockholm', website: 'acme.example' });

  test('the same handle with another id is another person', () => {
    const other = x(
      november,
      { name: 'Bo', bio: 'Baker', location: 'Oslo' },
      { identity: { id: '999', handle: 'anaexample' }, posts: [post('5', '2026-11-20T08:00:00Z')] },
    );
    expect(changes(before, other)).toEqual([]);
  });

  test('another handle with the same id is a new address', () => {
    expect(changes(before, x(november, before.facts, { identity: { id: '1234567', handle: 'ana_e' } }))).toEqual([
      'handle',
    ]);
    expect(changes(before, x(november, before.facts, { identity: { id: '1234567', handle: 'AnaExample' } }))).toEqual(
      [],
    );
  });

  test('the same handle with another id is never mixed into what is known of the first', () => {
    const other = x(november, { name: 'Bo', bio: 'Baker' }, { identity: { id: '999', handle: 'anaexample' } });
    const back = x('2026-12-01', before.facts);
    expect(kinds(settle([before, other, back]))).toEqual([]);
    expect(kinds(settle([before, other]))).toEqual([]);
  });

  test('symbols, case, masked digits, word order and short links of a bio', () => {
    const bio = 'Ops @acme | 12 years at sea 🌊 https://t.co/aaa';
    for (const same of [
      'OPS @Acme • 13 years at sea https://t.co/bbb',
      '12 years at sea ⚓ ~ Ops @acme',
      '𝐎𝐩𝐬 @acme / 12 years at sea',
    ])
      expect(changes(x(july, { bio }), x(november, { bio: same }))).toEqual([]);
  });

  test('a decorated name: bars, badges, an employer or a mood hung on', () => {
    for (const name of [
      'Ana Example 🌊',
      'Ana Example | Acme',
      'Ana Example ┃Acme',
      'Ana Example • hiring',
      'Ana Example - at sea',
      'Ana Example @ Acme',
      'ana example (she/her)',
      'Ana Example [Acme]',
    ])
      expect(changes(x(july, { name: 'Ana Example' }), x(november, { name }))).toEqual([]);
  });

  test.each([
    ['jokes, counters and slogans', 'Boats. 12k readers. Less is more.', 'Trains! 14k readers. More is more.'],
    ['former employers', 'Boats, bread', 'Boats, bread. ex @globex, prev @initech, formerly CEO @hooli'],
    ['a school, a club, a spouse', 'Boats, bread', 'Boats, bread. @harbourschool alum, @malmoff fan, husband of @bo'],
    ["the owner's own translation", 'Гавани и хлеб', 'Harbours and bread @acme'],
  ])('%s in a bio are no job', (_cause, was, now) => {
    const found = diff(x(july, { bio: was }), x(november, { bio: now }));
    expect(found.map((change) => [change.kind, change.low, change.mayBeSaid])).toEqual([['bio', true, false]]);
  });

  test.each([
    ['a joke', 'Stockholm', 'the couch'],
    ['a rewording', 'Stockholm', 'Stockholm, Sweden'],
    ["the owner's own translation", '東京', 'Tokyo'],
  ])('%s of a place is low', (_cause, was, now) => {
    const found = diff(x(july, { location: was }), x(november, { location: now }));
    expect(found).toMatchObject([{ kind: 'location', low: true, mayBeSaid: false }]);
  });

  test('a place that is none is low, also where nothing stood before', () => {
    const told = (location: string) =>
      diff(x(july, { location: null }), x(november, { location })).map(({ kind, low }) => [kind, low ?? false]);
    expect(told('17, he/him')).toEqual([['location', true]]);
    expect(told('Lund, Sweden')).toEqual([['location', false]]);
  });

  test('an organisation that a bio drops is a question, never left', () => {
    for (const bio of ['Boats', 'Boats. ex @acme', 'Tidigare driftchef @acme']) {
      const found = diff(before, x(november, { bio, location: 'Stockholm', website: 'acme.example' }));
      expect(found[0]).toMatchObject({ kind: 'no-longer-listed', certainty: 'maybe', mayBeSaid: false });
      expect(kinds(found)).not.toContain('left');
    }
  });

  test('posts that a virtual list no longer has, and those of a protected account', () => {
    const posts = [post('1', '2026-07-01T08:00:00Z')];
    const now = x(november, before.facts, { sections: { header: 'complete', posts: 'not-loaded' } });
    expect(changes({ ...before, posts }, now)).toEqual([]);
  });

  test('a profile that is withheld, with neither bio nor items', () => {
    const withheld = x(november, {}, { sections: { header: 'partial', posts: 'not-loaded' } });
    expect(changes(before, withheld)).toEqual([]);
  });

  test('a page that the browser translated', () => {
    const after = x(
      november,
      { bio: 'Drift på @acme', location: 'Stockholm' },
      { problems: [{ kind: 'translated', part: 'bio' }] },
    );
    expect(changes(before, after)).toEqual([]);
  });

  test('pinned and older posts, reposts and replies', () => {
    const posts = [
      post('1', '2026-06-01T08:00:00Z', { pinned: true }),
      post('2', '2026-07-01T08:00:00Z'),
      post('3', '2026-11-20T08:00:00Z', { kind: 'repost' }),
      post('4', '2026-11-20T08:00:00Z', { kind: 'reply' }),
    ];
    expect(changes(before, x(november, before.facts, { posts }))).toEqual([]);
    expect(
      changes(before, x(november, before.facts, { posts: [...posts, post('5', '2026-11-20T08:00:00Z')] })),
    ).toEqual(['post']);
  });

  test('short links minted anew, and addresses cut by the page', () => {
    const site = x(july, { bio: 'Words https://t.co/aaa', website: 'https://www.acme.example/people/ana/' });
    const after = x(november, { bio: 'Words https://t.co/bbb', website: 'acme.example/people/a…' });
    expect(changes(site, after)).toEqual([]);
    expect(changes(site, x(november, { ...site.facts, website: 'https://t.co/ccc' }))).toEqual([]);
    expect(changes(site, x(november, { ...site.facts, website: 'globex.example' }))).toEqual(['website']);
  });

  test('a bio and a place that are missing once are held, never told as gone', () => {
    const gone = diff(before, x(november, { bio: null, location: null }));
    expect(gone.map((change) => [change.kind, change.certainty, change.low, change.mayBeSaid])).toEqual([
      ['location', 'maybe', true, false],
      ['bio', 'maybe', true, false],
    ]);
  });
});
