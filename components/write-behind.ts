export type WriteBehind = {
  readonly keep: (text: string) => void;
  /** When all that was given has been written. */
  readonly settled: () => Promise<void>;
};

/**
 * Writes at once, one at a time, and only the newest of what came meanwhile: a popup may be closed between two keys,
 * so nothing waits for a pause in typing.
 */
export function writeBehind(
  save: (text: string) => Promise<unknown>,
  onFailure: (error: unknown) => void,
): WriteBehind {
  let waiting: string | null = null;
  let running: Promise<void> | null = null;

  async function run(): Promise<void> {
    while (waiting !== null) {
      const text = waiting;
      waiting = null;
      await save(text).catch(onFailure);
    }
    running = null;
  }

  function keep(text: string): void {
    waiting = text;
    running ??= run();
  }

  return { keep, settled: () => running ?? Promise.resolve() };
}
