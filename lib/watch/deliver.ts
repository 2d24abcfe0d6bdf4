import type { Protocol, RecordAnswer } from '@/lib/messaging/protocol';
import type { Reading } from '@/lib/domain/reading';
import type { Cancel, Timers } from './timers';

type Letter = { readonly key: string; readonly reading: Reading };

type DeliveryDeps = {
  readonly timers: Timers;
  readonly newKey: () => string;
  readonly send: (request: Parameters<Protocol['recordReading']>[0]) => Promise<RecordAnswer>;
  /** Whether the extension is still there to send to. */
  readonly alive: () => boolean;
  readonly delivered: (reading: Reading, stored: 'held' | 'recorded' | 'unchanged') => void;
};

export type Delivery = {
  readonly deliver: (reading: Reading) => void;
  /** Hands the last reading over once more, under its old key: the same reading, not a second one. */
  readonly again: () => void;
  readonly stop: () => void;
};

const waits = [250, 1000, 4000, 15_000, 60_000, 60_000, 60_000, 60_000];
const atMost = 10;

/** Sends each reading in turn, again and again under the same key, until it is acknowledged or refused. */
export function createDelivery({ timers, newKey, send, alive, delivered }: DeliveryDeps): Delivery {
  let queue: readonly Letter[] = [];
  let last: Letter | null = null;
  let busy = false;
  let waiting: Cancel | null = null;
  let stopped = false;

  async function attempt(tries: number): Promise<void> {
    const letter = queue[0];
    if (letter === undefined || stopped || !alive()) {
      busy = false;
      return;
    }
    busy = true;
    // A worker that dies in the middle rejects or answers nothing at all: both are "not acknowledged".
    const answer = await send(letter).catch(() => null);
    if (stopped) return;
    const wait = waits[tries];
    if (answer?.ok !== true && answer?.reason !== 'refused' && wait !== undefined) {
      waiting = timers.after(wait, () => void attempt(tries + 1));
      return;
    }
    queue = queue.filter((each) => each !== letter);
    if (answer?.ok === true) delivered(letter.reading, answer.stored);
    void attempt(0);
  }

  function post(letter: Letter): void {
    queue = [...queue, letter].slice(-atMost);
    if (!busy) void attempt(0);
  }

  return {
    deliver(reading) {
      last = { key: newKey(), reading };
      post(last);
    },
    again() {
      if (last !== null && !queue.includes(last)) post(last);
    },
    stop() {
      stopped = true;
      waiting?.();
      queue = [];
    },
  };
}
