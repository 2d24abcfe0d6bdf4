import { describe, expect, it, vi } from 'vitest';
import type { Sections } from '@/lib/domain/reading';
import { fakeTimers } from './fixtures/fake-timers';
import { postOf, readingOf } from './fixtures/readings';
import { adds, grown, watchGrowth } from './grow';

const ana = readingOf('ana');
const withSections = (sections: Sections) => ({ ...ana, sections });

describe('a reading is sent again', () => {
  it('when there is nothing yet, or it is of somebody else', () => {
    expect(adds(null, ana)).toBe(true);
    expect(adds(readingOf('bo'), ana)).toBe(true);
  });

  it.each([
    ['a fact is new', { ...ana, facts: { ...ana.facts, location: 'Lund' } }],
    ['a fact differs', { ...ana, facts: { ...ana.facts, bio: 'Another' } }],
    ['more of a section is seen', withSections({ header: 'complete', posts: 'partial' })],
    ['the site’s own id is known at last', { ...ana, identity: { ...ana.identity, memberNumber: '7' } }],
    ['a post is new', { ...ana, posts: [postOf('1')] }],
  ])('when %s', (_, next) => {
    expect(adds(ana, next)).toBe(true);
  });

  it.each([
    ['only the moment differs', { ...ana, readAt: '2026-11-22T10:00:00Z' }],
    ['a fact has scrolled away', { ...ana, facts: { name: 'ANA' } }],
    ['a section is no longer rendered', withSections({ header: 'not-loaded', posts: 'not-loaded' })],
  ])('but not when %s', (_, next) => {
    expect(adds(ana, next)).toBe(false);
  });

  it('but not for posts that were sent before, in any order', () => {
    const first = { ...ana, posts: [postOf('1'), postOf('2')] };
    const sent = grown(grown(null, first), { ...ana, posts: [postOf('3')] });
    expect(adds(sent, { ...ana, posts: [postOf('2'), postOf('1'), postOf('3')] })).toBe(false);
    expect(adds(sent, { ...ana, posts: [postOf('2', 'now in full')] })).toBe(true);
  });
});

describe('watching a page grow', () => {
  function watched(lookTakes: number) {
    const timers = fakeTimers();
    const look = vi.fn<() => number>(() => lookTakes);
    let mutate = () => {};
    const growth = watchGrowth({
      timers,
      look,
      changed: () => {},
      newObserver: (callback) => {
        mutate = callback;
        return { observe: () => {}, disconnect: () => {} };
      },
    });
    return { timers, look, growth, mutate: () => mutate() };
  }

  it('looks once a second at most, however often the page changes', async () => {
    const { timers, look, mutate } = watched(1);
    for (let moment = 0; moment < 2000; moment += 1) {
      mutate();
      await timers.pass(5);
    }
    expect(look.mock.calls.length).toBeGreaterThan(7);
    expect(look.mock.calls.length).toBeLessThanOrEqual(10);
  });

  it('looks more seldom where a look takes long: a hundredth of the time at most', async () => {
    const { timers, look, mutate } = watched(50);
    for (let moment = 0; moment < 200; moment += 1) {
      mutate();
      await timers.pass(100);
    }
    expect(look.mock.calls.length).toBeLessThanOrEqual(5);
  });

  it('does nothing while nothing changes, and nothing after it is stopped', async () => {
    const { timers, look, mutate, growth } = watched(1);
    await timers.pass(60_000);
    mutate();
    growth.stop();
    await timers.pass(60_000);
    expect(look).not.toHaveBeenCalled();
  });
});
