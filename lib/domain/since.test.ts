import { describe, expect, it } from 'vitest';
import type { IdentityInput } from './brief.types';
import { about, change, identity, now, onX, post, promoted, promotion } from './fixtures/kit';
import { changesSince } from './since';

const march = '2026-03-12T13:00:00Z';
const since = (identities: readonly IdentityInput[], lastMet: string | null = march) =>
  changesSince(about({ identities }), lastMet, now);
const kinds = (identities: readonly IdentityInput[]) => since(identities).changes.map((line) => line.change.kind);

describe('what changed since you last met', () => {
  it('is at most three, biggest first, and says that there is more', () => {
    const changes = [change('bio'), change('location'), change('website'), promotion, change('name')];
    const result = since([promoted({ changes })]);
    expect(result.changes.map((line) => line.change.kind)).toEqual(['promotion', 'location', 'name']);
    expect(result.moreChanges).toBe(2);
  });

  it('counts among the more only what would be told: no twin, nothing low', () => {
    const onBoth = { ...promotion, id: 'c-x', source: 'x' as const, certainty: 'likely' as const };
    const low = change('bio', { low: true });
    expect(since([onX({ changes: [onBoth] }), promoted({ changes: [promotion, low] })]).moreChanges).toBe(0);
  });

  it('tells one piece of news once, from where it is surest', () => {
    const onBoth = { ...promotion, id: 'c-x', source: 'x' as const, certainty: 'likely' as const };
    const result = since([onX({ changes: [onBoth] }), promoted()]);
    expect(result.changes.map((line) => line.change.id)).toEqual(['c-promotion']);
  });

  it('leaves out a headline that only repeats the new role, and rewordings', () => {
    const headline = change('headline', { after: { text: 'Head of Operations at Volta' } });
    expect(kinds([promoted({ changes: [promotion, headline, change('bio', { low: true })] })])).toEqual(['promotion']);
  });

  it('tells one post at most, of the last 30 days, none of a personal kind', () => {
    const of = (id: string, patch: Parameters<typeof post>[0]) => {
      const kept = post({ id, url: `https://x.com/ana_example/status/${id}`, ...patch });
      return { kept, told: change('post', { id: `c-${id}`, after: { text: kept.text, url: kept.url }, source: 'x' }) };
    };
    const all = [
      of('1', {}),
      of('2', {}),
      of('3', { at: '2026-08-01T09:00:00Z' }),
      of('4', { text: 'My father passed away.' }),
    ];
    const x = (list: typeof all) =>
      onX({ changes: list.map((each) => each.told), posts: list.map((each) => each.kept) });
    expect(kinds([x(all)])).toEqual(['post']);
    expect(kinds([x(all.slice(2))])).toEqual([]);
    expect(kinds([onX({ changes: [change('post', { source: 'x' })] })])).toEqual([]);
  });
});

describe('can mention, or for you only', () => {
  const say = (...changes: Parameters<typeof change>) =>
    since([promoted({ changes: [change(...changes)] })]).changes[0]?.say;

  it('goes by kind', () => {
    expect(since([promoted()]).changes[0]).toMatchObject({ say: 'can-mention', good: true, asked: false });
    expect(say('location')).toBe('for-you-only');
    expect(say('left')).toBe('for-you-only');
    expect(say('headline')).toBe('for-you-only');
    expect(say('hiring')).toBe('can-mention');
  });

  it('is for you only while uncertain, told late, or older than your last meeting', () => {
    expect(say('promotion', { certainty: 'maybe' })).toBe('for-you-only');
    expect(say('promotion', { editedLate: true })).toBe('for-you-only');
    expect(say('promotion', { effective: '2025-09' })).toBe('for-you-only');
    expect(say('promotion', { effective: '2026' })).toBe('can-mention');
  });

  it('calls nothing good that is uncertain', () => {
    expect(since([promoted({ changes: [{ ...promotion, certainty: 'maybe' }] })]).changes[0]).toMatchObject({
      asked: true,
      good: false,
    });
  });
});

describe('since when', () => {
  it('is since the last meeting where there was a picture then', () => {
    expect(since([identity()]).since).toEqual({ kind: 'last-met', at: march });
  });

  it('is since the first reading where that came later, or you have not met, and says so', () => {
    const later = identity({ comparedFrom: '2026-05-01T09:00:00Z' });
    expect(since([later]).since).toEqual({ kind: 'first-reading', at: '2026-05-01T09:00:00Z' });
    expect(since([identity()], null).since).toEqual({ kind: 'first-reading', at: march });
  });

  it('is not told where there is only one picture', () => {
    expect(since([identity({ comparedFrom: null })]).since).toBeNull();
  });
});
