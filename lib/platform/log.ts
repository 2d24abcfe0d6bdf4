import type { Log } from './platform';

/** To the extension's own console, for whoever looks there; what failed, never about whom. */
export const consoleLog: Log = {
  warn: (what, error) =>
    // oxlint-disable-next-line no-console -- the one place that writes there
    console.warn(
      `Prefika: ${what}`,
      ...(error === undefined ? [] : [error instanceof Error ? `${error.name}: ${error.message}` : error]),
    ),
};
