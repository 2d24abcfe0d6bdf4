import type { Instant } from '@/lib/domain/reading';

export type Cancel = () => void;

/** Time as an argument: the page's own, or a test's. */
export type Timers = {
  /** Milliseconds that only grow; a clock set back does not touch them. */
  readonly now: () => number;
  readonly instant: () => Instant;
  readonly after: (ms: number, run: () => void) => Cancel;
  /** When the page has nothing better to do, and within two seconds all the same. */
  readonly whenIdle: (run: () => void) => Cancel;
};

/** After a while, and then as soon as the page is idle. */
export function afterIdle(timers: Timers, ms: number, run: () => void): Cancel {
  let cancel = timers.after(ms, () => {
    cancel = timers.whenIdle(run);
  });
  return () => cancel();
}

export function pageTimers(): Timers {
  return {
    now: () => performance.now(),
    instant: () => new Date().toISOString(),
    after(ms, run) {
      const id = setTimeout(run, ms);
      return () => clearTimeout(id);
    },
    whenIdle(run) {
      // Test documents have no idle time.
      if (typeof requestIdleCallback !== 'function') {
        const id = setTimeout(run, 1);
        return () => clearTimeout(id);
      }
      const id = requestIdleCallback(() => run(), { timeout: 2000 });
      return () => cancelIdleCallback(id);
    },
  };
}
