export type Follow = {
  readonly start: () => void;
  readonly stop: () => void;
  /** Something of the page changed: where the chip stands is thought over again, soon. */
  readonly changed: () => void;
};

type FollowDeps = {
  readonly window: Window;
  /** Moves the chip along with the name; cheap, once per frame. Says whether it had to move. */
  readonly move: () => boolean;
  /** Finds it a place anew. */
  readonly settle: () => void;
};

const rest = 200;
const atMostEvery = 500;
const frames = 20;

/** Follows the name while something moves, and does nothing at all while nothing does. */
export function createFollow({ window, move, settle }: FollowDeps): Follow {
  let frame = 0;
  let still = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const heard = ['scroll', 'resize', 'load', 'transitionend'] as const;
  const options = { capture: true, passive: true };

  function tick(): void {
    still = move() ? 0 : still + 1;
    frame = still < frames ? window.requestAnimationFrame(tick) : 0;
  }

  function moving(): void {
    still = 0;
    if (frame === 0) frame = window.requestAnimationFrame(tick);
    if (timer !== null) clearTimeout(timer);
    timer = null;
    later(rest);
  }

  function later(ms: number): void {
    timer ??= setTimeout(() => {
      timer = null;
      settle();
    }, ms);
  }

  return {
    start() {
      for (const name of heard) window.addEventListener(name, moving, options);
      moving();
    },
    stop() {
      for (const name of heard) window.removeEventListener(name, moving, options);
      window.cancelAnimationFrame(frame);
      frame = 0;
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
    changed: () => later(atMostEvery),
  };
}
