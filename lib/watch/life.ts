import type { Cancel, Timers } from './timers';

export type Life = { readonly alive: () => boolean; readonly stop: () => void };

type LifeDeps = {
  readonly timers: Timers;
  /** The extension's id as the browser tells it; `undefined`, or an exception, once the extension is gone. */
  readonly runtimeId: () => string | undefined;
  readonly ended: () => void;
};

const every = 500;

/**
 * After an update or a reload of the extension the old script lives on in the page, cut off. Nobody tells it: it
 * notices within a second, and ends once.
 */
export function watchLife({ timers, runtimeId, ended }: LifeDeps): Life {
  let over = false;
  let waiting: Cancel = timers.after(every, beat);

  function alive(): boolean {
    if (over) return false;
    if (present(runtimeId)) return true;
    stop();
    ended();
    return false;
  }

  function beat(): void {
    if (alive()) waiting = timers.after(every, beat);
  }

  function stop(): void {
    over = true;
    waiting();
  }

  return { alive, stop };
}

function present(runtimeId: () => string | undefined): boolean {
  try {
    return runtimeId() !== undefined;
  } catch {
    return false;
  }
}
