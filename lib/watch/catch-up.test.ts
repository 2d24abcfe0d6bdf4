import { describe, expect, it, vi } from 'vitest';
import type { CatchUpItem } from '@/lib/domain/occasion';
import type { PageState } from '@/lib/messaging/protocol';
import { watchCatchUp } from './catch-up';
import { fakeTimers } from './fixtures/fake-timers';

const ana: CatchUpItem = { kind: 'birthday', name: 'Ana', text: 'today', handle: 'ana' };
const bo: CatchUpItem = { ...ana, name: 'Bo', handle: 'bo' };

function watched(reading: PageState['reading'] = 'open', href = 'https://site.example/occasions') {
  const timers = fakeTimers();
  const location = { href };
  const navigation = new EventTarget();
  let id: string | undefined = 'an-extension';
  let items: readonly CatchUpItem[] | null = [ana];
  let mutated: () => void = () => undefined;
  const sent: CatchUpItem[][] = [];
  const answer = vi.fn<() => Promise<{ ok: boolean }>>(async () => ({ ok: true }));
  const read = vi.fn<() => readonly CatchUpItem[] | null>(() => items);
  const stop = watchCatchUp({
    page: { isAt: (url) => url.endsWith('/occasions'), read },
    document: { body: {} } as Document,
    location,
    window: Object.assign(new EventTarget(), { navigation }),
    timers,
    newObserver: (callback) => {
      mutated = callback;
      return { observe() {}, disconnect() {} };
    },
    background: {
      pageState: async () => ({ reading, annotation: false, language: 'en', appearance: 'system', chip: null }),
      catchUp: async (request) => {
        const done = await answer();
        sent.push([...request.items]);
        return done;
      },
    },
    runtimeId: () => id,
  });
  return {
    ...timers,
    read,
    sent,
    answer,
    stop,
    show: (next: readonly CatchUpItem[] | null) => {
      items = next;
      mutated();
    },
    go: (to: string) => {
      location.href = to;
      navigation.dispatchEvent(new Event('currententrychange'));
    },
    gone: () => void (id = undefined),
  };
}

describe('the page of occasions', () => {
  it('is sent once it has stood still, and each line once', async () => {
    const page = watched();
    await page.pass(900);
    expect(page.sent).toEqual([]);
    await page.pass(5000);
    page.show([ana, bo]);
    await page.pass(10_000);
    expect(page.sent).toEqual([[ana], [bo]]);
    const looks = page.read.mock.calls.length;
    await page.pass(60_000);
    expect(page.read.mock.calls.length).toBe(looks);
  });

  it('a line that is gone at the second look was of another page', async () => {
    const page = watched();
    await page.pass(500);
    page.show([bo]);
    await page.pass(10_000);
    expect(page.sent).toEqual([[bo]]);
  });

  it.each(['off', 'press'] as const)('is not even looked at in mode %s', async (mode) => {
    const page = watched(mode);
    await page.pass(10_000);
    expect(page.read).not.toHaveBeenCalled();
    expect(page.sent).toEqual([]);
  });

  it('costs nothing elsewhere, and is noticed when one comes to it without a load', async () => {
    const page = watched('open', 'https://site.example/feed');
    await page.pass(10_000);
    expect(page.read).not.toHaveBeenCalled();
    page.go('https://site.example/occasions');
    await page.pass(3000);
    expect(page.sent).toEqual([[ana]]);
    page.go('https://site.example/feed');
    page.show([bo]);
    await page.pass(10_000);
    expect(page.sent).toEqual([[ana]]);
  });

  it('is sent again to a worker that died', async () => {
    const page = watched();
    page.answer.mockRejectedValueOnce(new Error('no one there'));
    await page.pass(10_000);
    expect(page.sent).toEqual([[ana]]);
  });

  it('ends with the extension, and leaves nothing waiting', async () => {
    const page = watched();
    page.gone();
    await page.pass(10_000);
    expect(page.sent).toEqual([]);
    expect(page.pending()).toBe(0);
    const other = watched();
    await other.pass(100);
    other.stop();
    await other.pass(10_000);
    expect([other.sent, other.pending()]).toEqual([[], 0]);
  });
});
