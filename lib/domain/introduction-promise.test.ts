import { describe, expect, it } from 'vitest';
import { introduction, promise } from './fixtures/records';
import { introductionOf, promisesKeptBy } from './introduction-promise';

const given = introduction();

describe('an introduction that was promised', () => {
  it('[P37] is known by the one whom it is about, or by the name in its words', () => {
    expect(introductionOf(promise({ text: 'intro', aboutIds: ['sara'] }), [given])).toBe(given);
    expect(introductionOf(promise({ text: 'intro to Sara Ek' }), [given])).toBe(given);
    expect(introductionOf(promise({ text: 'introduce her to Sara' }), [given])).toBe(given);
    expect(introductionOf(promise({ text: 'intro to Leo Quist' }), [given])).toBeNull();
    expect(introductionOf(promise({ personId: 'leo' }), [given])).toBeNull();
  });

  it('is rather one that is under way than one that is over', () => {
    const over = introduction({ id: 'over', steps: [{ kind: 'dropped', at: '2026-04-01T09:00:00Z' }] });
    expect(introductionOf(promise(), [over, given])).toBe(given);
    expect(introductionOf(promise(), [over])).toBe(over);
  });

  it('offers to close the open promises that it keeps, and no other', () => {
    const kept = promise({ id: 'kept', steps: [{ kind: 'kept', at: '2026-04-01T09:00:00Z' }] });
    const theirs = promise({ id: 'theirs', by: 'theirs' });
    const book = promise({ id: 'book', kind: 'book', text: 'Range' });
    expect(promisesKeptBy(given, [promise(), kept, theirs, book]).map(({ id }) => id)).toEqual(['promise-sara']);
    expect(promisesKeptBy({ ...given, direction: 'received' }, [promise()])).toEqual([]);
  });
});
