import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/domain/reading';
import { addressOf, postOf, readingOf } from './fixtures/readings';
import { settle, type Look, type Settling, type SettleRules } from './settle';

const rules: SettleRules = { settleMs: 1000, formers: [] };
const ana = readingOf('ana');

function look(at: number, patch: Partial<Look> = {}, reading: Reading = ana): Look {
  return { at, visit: 1, before: addressOf('ana'), after: addressOf('ana'), result: { ok: true, reading }, ...patch };
}

function settledBy(looks: readonly Look[], by = rules): Reading | null {
  let settling: Settling = null;
  let settled: Reading | null = null;
  for (const each of looks) {
    const step = settle(settling, each, by);
    settling = step.settling;
    settled = step.settled;
  }
  return settled;
}

describe('a reading counts', () => {
  it('when two looks say the same, settleMs apart', () => {
    expect(settledBy([look(0), look(1000)])).toEqual(ana);
  });

  it('and then has the moment of the second look', () => {
    expect(settledBy([look(0), look(1000, {}, { ...ana, readAt: '2026-11-22T09:00:01Z' })])?.readAt).toBe(
      '2026-11-22T09:00:01Z',
    );
  });

  it('for an address that holds the profile id instead of the handle', () => {
    const byId = { ...addressOf('ana'), handle: 'id-ana' };
    const seen = { before: byId, after: byId };
    expect(settledBy([look(0, seen), look(1000, seen)])).toEqual(ana);
  });

  it('with those posts that both looks show alike', () => {
    const first = { ...ana, posts: [postOf('1'), postOf('2', 'cut')] };
    const second = { ...ana, posts: [postOf('2', 'in full'), postOf('1'), postOf('3')] };
    expect(settledBy([look(0, {}, first), look(1000, {}, second)])?.posts).toEqual([postOf('1')]);
  });
});

describe('a reading does not count', () => {
  it('after one look, and says when the next is due', () => {
    expect(settle(null, look(300), rules)).toMatchObject({ settled: null, againAt: 1300 });
  });

  it('before settleMs have passed', () => {
    expect(settledBy([look(0), look(999)])).toBeNull();
  });

  it('when a fact differs: the time begins anew', () => {
    const late = { ...ana, facts: { ...ana.facts, location: 'Lund' } };
    expect(settledBy([look(0), look(1000, {}, late)])).toBeNull();
    expect(settledBy([look(0), look(1000, {}, late), look(2000, {}, late)])).toEqual(late);
  });

  it('when the identity differs under equal facts', () => {
    const namesake = { ...ana, identity: { id: 'another', handle: 'ana' } };
    expect(settledBy([look(0), look(1000, {}, namesake)])).toBeNull();
  });

  it('when a look between the two showed nothing', () => {
    const empty = look(500, { result: { ok: false, problem: { kind: 'not-a-profile' } } });
    expect(settledBy([look(0), empty, look(1000)])).toBeNull();
  });

  it('when the page names another profile than the address', () => {
    const other = { before: addressOf('bo'), after: addressOf('bo') };
    expect(settledBy([look(0, other), look(1000, other)])).toBeNull();
  });

  it('when the address changed while the page was read', () => {
    expect(settledBy([look(0), look(1000, { after: addressOf('bo') })])).toBeNull();
  });

  it('when there was a navigation between the two looks, even back to the same person', () => {
    expect(settledBy([look(0), look(1000, { visit: 3 })])).toBeNull();
  });

  it('when the address is no profile', () => {
    expect(settledBy([look(0, { before: null, after: null }), look(1000, { before: null, after: null })])).toBeNull();
  });
});

describe('a text that somebody before had too', () => {
  const bo = readingOf('bo', { facts: { name: 'BO', bio: ana.facts.bio ?? '' } });

  it('must stand four times as long: it may be a node not filled anew yet', () => {
    const formers = [bo, readingOf('cy')];
    expect(settledBy([look(0), look(3999)], { ...rules, formers })).toBeNull();
    expect(settledBy([look(0), look(4000)], { ...rules, formers })).toEqual(ana);
  });

  it('is nothing special within visits of one person', () => {
    expect(settledBy([look(0), look(1000)], { ...rules, formers: [ana] })).toEqual(ana);
  });
});
