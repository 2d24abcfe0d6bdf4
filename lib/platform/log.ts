import type { Log } from './platform';

/** To the extension's own console, for whoever looks there; what failed, never about whom. */
export const consoleLog: Log = {
  warn: (what, error) => console.warn(`Prefika: ${what}`, ...(error === undefined ? [] : [error instanceof Error ? `${error.name}: ${error.message}` : error])),
};
