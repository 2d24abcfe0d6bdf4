import { describe, expect, it } from 'vitest';
import { fakeTimers } from './fixtures/fake-timers';
import { watchNavigation, type Move } from './navigation';

function listening(withApi = true) {
  const timers = fakeTimers();
  const navigation = new EventTarget();
  const page = Object.assign(new EventTarget(), withApi ? { navigation } : {});
  const moves: Move[] = [];
  const stop = watchNavigation(page, timers, (move) => moves.push(move));
  return { timers, navigation, page, moves, stop };
}

describe('navigation', () => {
  it('is told before the address changes, with the address to come', () => {
    const { navigation, moves } = listening();
    navigation.dispatchEvent(Object.assign(new Event('navigate'), { destination: { url: 'https://x.com/bo' } }));
    expect(moves).toEqual([{ kind: 'leaving', to: 'https://x.com/bo' }]);
  });

  it.each(['currententrychange', 'navigatesuccess', 'navigateerror'])('is told at %s', (name) => {
    const { navigation, moves } = listening();
    navigation.dispatchEvent(new Event(name));
    expect(moves).toEqual([{ kind: 'moved' }]);
  });

  it('is told at popstate, and knows a page out of the back-forward cache', () => {
    const { page, moves } = listening();
    page.dispatchEvent(new Event('popstate'));
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(moves.map(({ kind }) => kind)).toEqual(['moved', 'moved', 'restored']);
  });

  it('looks at the address every second where the Navigation API is missing', async () => {
    const { timers, moves, stop } = listening(false);
    await timers.pass(3500);
    expect(moves).toHaveLength(3);
    stop();
    expect(timers.pending()).toBe(0);
  });

  it('is silent after stopping', () => {
    const { navigation, page, moves, stop } = listening();
    stop();
    navigation.dispatchEvent(new Event('navigatesuccess'));
    page.dispatchEvent(new Event('popstate'));
    expect(moves).toEqual([]);
  });
});
