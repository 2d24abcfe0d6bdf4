import type { Now } from './clock';
import { dayOf, daysLater, todayOf } from './due-dates';
import type { Instant, PlainDate } from './reading';

/** Where the daily file goes: a folder that the user chose, or "Prefika" among the browser's downloads. */
export type DailyWay = 'folder' | 'downloads';

/** Why it could not be written the last time; each has its own way out. */
export type DailyProblem =
  /** The browser wants to be asked again. */
  | 'not-allowed'
  /** The folder was moved, renamed or unplugged. */
  | 'folder-gone'
  | 'no-room'
  /** Rows are missing, and the user has not decided yet: a good file must not be followed by an empty one. */
  | 'data-missing'
  | 'failed';

export type DailyState = {
  /** `null`: off, which it is until chosen. */
  readonly way: DailyWay | null;
  /** The folder's name, as the browser tells it. */
  readonly folder: string;
  readonly last: DailyWritten | null;
  readonly problem: DailyProblem | null;
};

export type DailyWritten = {
  readonly at: Instant;
  readonly name: string;
  /** What the database was at when it was written: it is written anew only if that differs. */
  readonly mark: string;
};

export const dailyOff: DailyState = { way: null, folder: '', last: null, problem: null };

/** So many days' files stay in the folder; older ones go when a new one is there. */
export const dailyFilesKept = 10;

/** Chosen, not yet written on this day of the wall clock, and something changed since the last one. */
export function isDailyDue(state: DailyState, mark: string, now: Now): boolean {
  if (state.way === null) return false;
  if (state.last === null) return true;
  return state.last.mark !== mark && dayOf(state.last.at, now) !== todayOf(now);
}

/** The day from which the next one may be written. */
export function nextDaily({ last }: DailyState, now: Now): PlainDate {
  const today = todayOf(now);
  return last && dayOf(last.at, now) === today ? daysLater(today, 1) : today;
}

export function dailyName(now: Now): string {
  return `prefika-${todayOf(now)}.json`;
}

const ours = /^prefika-\d{4}-\d{2}-\d{2}\.json$/;

/** Of what lies in the folder, what is older than the latest ten of ours. Other people's files are never among it. */
export function dailyToDrop(names: readonly string[]): readonly string[] {
  return names
    .filter((name) => ours.test(name))
    .toSorted((a, b) => b.localeCompare(a))
    .slice(dailyFilesKept);
}
