import { afterIdle, type Cancel, type Timers } from './timers';

export type Passes = {
  /** Looks at 0, 250 and 1000 ms from now, instead of those still to come. */
  readonly restart: () => void;
  /** One more look, at a moment of the timers' own clock. */
  readonly at: (moment: number) => void;
  readonly stop: () => void;
};

const passes = [0, 250, 1000];

/** A pass over a page that has not moved since the last look would see the same again, and is left out. */
export function createPasses(timers: Timers, look: () => void, isSeen: () => boolean): Passes {
  let planned: readonly Cancel[] = [];
  let single: Cancel | null = null;
  const stop = () => {
    for (const cancel of planned) cancel();
    planned = [];
    single?.();
    single = null;
  };
  return {
    restart() {
      stop();
      planned = passes.map((ms) => afterIdle(timers, ms, () => isSeen() || look()));
    },
    at(moment) {
      single?.();
      single = afterIdle(timers, Math.max(0, moment - timers.now()), look);
    },
    stop,
  };
}
