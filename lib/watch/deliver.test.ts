import { describe, expect, it, vi } from 'vitest';
import type { Reading } from '@/lib/domain/reading';
import type { RecordAnswer } from '@/lib/messaging/protocol';
import { createDelivery } from './deliver';
import { fakeTimers } from './fixtures/fake-timers';
import { readingOf } from './fixtures/readings';

type Answer = RecordAnswer | 'no answer';

function delivering(answers: readonly Answer[], alive = () => true) {
  const timers = fakeTimers();
  const keys: string[] = [];
  const delivered = vi.fn<(reading: Reading, stored: string) => void>();
  let key = 0;
  const delivery = createDelivery({
    timers,
    newKey: () => `key-${(key += 1)}`,
    alive,
    delivered,
    send: async (request) => {
      const answer = answers[Math.min(keys.length, answers.length - 1)] ?? 'no answer';
      keys.push(request.key);
      if (answer === 'no answer') throw new Error('The message port closed before a response was received.');
      return answer;
    },
  });
  return { timers, keys, delivered, delivery };
}

const recorded: RecordAnswer = { ok: true, stored: 'recorded' };
const ana = readingOf('ana');

describe('delivery', () => {
  it('sends a reading again under the same key until it is acknowledged', async () => {
    const { timers, keys, delivered, delivery } = delivering(['no answer', { ok: false, reason: 'failed' }, recorded]);
    delivery.deliver(ana);
    await timers.pass(10_000);
    expect(keys).toEqual(['key-1', 'key-1', 'key-1']);
    expect(delivered).toHaveBeenCalledExactlyOnceWith(ana, 'recorded');
  });

  it('waits longer after each failure, and not for ever', async () => {
    const { timers, keys, delivery } = delivering(['no answer']);
    delivery.deliver(ana);
    await timers.pass(1000);
    expect(keys).toHaveLength(2);
    await timers.pass(24 * 3_600_000);
    expect(keys).toHaveLength(9);
    expect(timers.pending()).toBe(0);
  });

  it('gives up when it is refused, and goes on with the next reading', async () => {
    const { timers, keys, delivered, delivery } = delivering([{ ok: false, reason: 'refused' }, recorded]);
    delivery.deliver(ana);
    delivery.deliver(readingOf('bo'));
    await timers.pass(1000);
    expect(keys).toEqual(['key-1', 'key-2']);
    expect(delivered).toHaveBeenCalledTimes(1);
  });

  it('keeps the order of readings', async () => {
    const { timers, keys, delivery } = delivering(['no answer', recorded]);
    delivery.deliver(ana);
    delivery.deliver(ana);
    await timers.pass(5000);
    expect(keys).toEqual(['key-1', 'key-1', 'key-2']);
  });

  it('hands the last reading over once more under its old key', async () => {
    const { timers, keys, delivery } = delivering([recorded]);
    delivery.deliver(ana);
    await timers.pass(100);
    delivery.again();
    await timers.pass(100);
    expect(keys).toEqual(['key-1', 'key-1']);
  });

  it('sends nothing once the extension is gone, or after stopping', async () => {
    const gone = delivering([recorded], () => false);
    gone.delivery.deliver(ana);
    const stopped = delivering(['no answer']);
    stopped.delivery.deliver(ana);
    await stopped.timers.pass(1);
    stopped.delivery.stop();
    await stopped.timers.pass(100_000);
    expect(gone.keys).toEqual([]);
    expect(stopped.keys).toHaveLength(1);
  });
});
