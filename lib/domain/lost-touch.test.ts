import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meeting, now, person } from './fixtures/kit';
import { lostTouch, lostTouchNow, nextReview, type Review } from './lost-touch';
import type { Meeting } from './meeting';
import type { Touch } from './touch';

const review = (at: string, cards: Review['cards'] = []): Review => ({
  id: at,
  createdAt: at,
  updatedAt: at,
  deletedAt: null,
  at,
  cards,
});
const people = (count: number) =>
  Array.from({ length: count }, (_, at) => person({ id: `p${at}`, name: `Person ${at}` }));
const met = (personId: string, start: string, over: Partial<Meeting> = {}) =>
  meeting({ id: `${personId}:${start}`, personIds: [personId], start, ...over });
const lost = (over: Partial<Parameters<typeof lostTouch>[0]>) =>
  lostTouch({ people: [], meetings: [], touches: [], reviews: [], now, ...over });

describe('lost touch', () => {
  it('[P28] the next review is two calendar months after the last', () => {
    expect(nextReview([review('2026-06-30T08:00:00Z'), review('2026-12-31T08:00:00Z')], now)).toBe('2027-02-28');
    expect(nextReview([], now)).toBeNull();
  });

  it('[P29] tells how it was: when, how long and where', () => {
    const meetings = [met('p0', '2025-07-20T15:00:00Z', { minutes: 15, place: ' Kansas City ' })];
    expect(lost({ people: people(1), meetings })[0]).toMatchObject({
      lastMeeting: { at: '2025-07-20T15:00:00Z', minutes: 15, place: 'Kansas City' },
      meetings: 1,
    });
  });

  it('[P28] brings up dormant and distant people, not only the closest', () => {
    const often = (id: string) => [1, 2, 3].map((month) => met(id, `2025-0${month}-10T09:00:00Z`));
    const meetings = [...['p0', 'p1', 'p2', 'p3', 'p4'].flatMap(often), met('p5', '2025-03-01T09:00:00Z')];
    const ids = lost({ people: people(8), meetings }).map((card) => card.personId);
    expect(ids).toHaveLength(5);
    expect(ids).toContain('p5');
    expect(ids).toContain('p6');
    expect(ids).toContain('p0');
  });

  it('passes by who was heard of lately, who rests, and whom one skipped last time', () => {
    const wrote: Touch = {
      ...review('2026-11-01T08:00:00Z'),
      id: 't',
      personId: 'p0',
      kind: 'mail',
      at: '2026-11-01T08:00:00Z',
      note: '',
    };
    const all = people(4).map((each) => (each.id === 'p1' ? { ...each, cadence: 'rest' as const } : each));
    const skipped = review('2026-09-20T08:00:00Z', [{ personId: 'p2', answer: 'skip' }]);
    expect(lost({ people: all, touches: [wrote], reviews: [skipped] }).map((card) => card.personId)).toEqual(['p3']);
    expect(lost({ people: all, touches: [wrote] }).map((card) => card.personId)).toEqual(['p2', 'p3']);
  });

  it('[P28] whoever was kept is not asked about again before the time that was chosen', () => {
    const kept = review('2026-09-20T08:00:00Z', [{ personId: 'p0', answer: 'keep' }]);
    const ids = (cadence: number) =>
      lost({ people: people(1).map((each) => ({ ...each, cadence })), reviews: [kept] }).map((card) => card.personId);
    expect(ids(3)).toEqual([]);
    expect(ids(2)).toEqual(['p0']);
  });

  it('nobody who was remembered within two months is lost', () => {
    const fresh = people(2).map((each, at) => ({
      ...each,
      createdAt: ['2026-09-27T10:00:00Z', '2026-09-28T10:00:00Z'][at]!,
    }));
    expect(lost({ people: fresh }).map((card) => card.personId)).toEqual(['p0']);
  });

  it('[P28] goes on where it was left within two months, then another may begin', () => {
    const half = (at: string) =>
      review(at, [
        { personId: 'p0', answer: 'skip' },
        { personId: 'p1', answer: null },
      ]);
    const told = (at: string) =>
      lostTouchNow({ people: people(3), meetings: [], touches: [], reviews: [half(at)], now });
    expect(told('2026-11-20T08:00:00Z')).toMatchObject({ cards: [{ personId: 'p1' }], next: '2027-01-20', more: [] });
    expect(told('2026-09-26T08:00:00Z')).toMatchObject({
      reviewId: null,
      cards: [{ personId: 'p1' }, { personId: 'p2' }],
      next: '2027-01-26',
    });
  });

  it('when all are seen it says when the next comes, and offers others only to whom asks', () => {
    const done = review('2026-11-20T08:00:00Z', [{ personId: 'p0', answer: 'skip' }]);
    const input = { people: people(2), meetings: [], touches: [], reviews: [done], now };
    expect(lostTouchNow(input)).toMatchObject({ cards: [], next: '2027-01-20', more: [{ personId: 'p1' }] });
  });

  it('is exactly five people, or all there are, each once', () => {
    const when = fc.option(
      fc
        .date({ min: new Date('2020-01-01'), max: new Date('2026-11-26'), noInvalidDate: true })
        .map((date) => date.toISOString()),
    );
    fc.assert(
      fc.property(fc.array(when, { maxLength: 20 }), (last) => {
        const meetings = last.flatMap((start, at) => (start ? [met(`p${at}`, start)] : []));
        const cards = lost({ people: people(last.length), meetings });
        const far = last.filter((start) => start === null || Date.parse(start) < Date.parse('2026-09-27T22:00:00Z'));
        expect(cards.length).toBe(Math.min(5, far.length));
        expect(new Set(cards.map((card) => card.personId)).size).toBe(cards.length);
      }),
    );
  });
});
