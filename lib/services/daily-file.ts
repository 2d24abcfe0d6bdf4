import { checkCanary } from '@/lib/db/canary';
import { readLedger } from '@/lib/db/database';
import {
  dailyName,
  dailyOff,
  dailyToDrop,
  isDailyDue,
  type DailyProblem,
  type DailyState,
  type DailyWay,
} from '@/lib/domain/daily-file';
import type { CanaryStore } from '@/lib/platform/canary-store';
import type { DailyFolder, DailyPlace } from '@/lib/platform/daily-place';
import type { ServiceDeps } from './deps';
import { exportEverything } from './export-everything';

export type DailyDeps = Pick<ServiceDeps, 'db' | 'clock'> & {
  readonly daily: DailyPlace;
  readonly canary: CanaryStore;
};

/** What became of it: written, not due (or somebody else is at it), or what stands in the way. */
export type DailyOutcome = 'written' | 'not-due' | DailyProblem;

/**
 * Everything as JSON into the place that the user chose, once a day when something changed since. Never asks anything:
 * what stands in the way is written down, and said on the pages. `anyway`: now, whatever was written today.
 */
export async function writeDaily(deps: DailyDeps, { anyway = false } = {}): Promise<DailyOutcome> {
  if ((await deps.daily.state()).way === null) return 'not-due';
  return (await deps.daily.alone(() => writeAlone(deps, anyway))) ?? 'not-due';
}

/** The user chose a folder: from now on, and at once. `null`: none was chosen after all. */
export async function beginInFolder(deps: DailyDeps): Promise<DailyOutcome | null> {
  const folder = await deps.daily.choose();
  if (!folder) return null;
  await begin(deps, 'folder', folder.name);
  return writeDaily(deps, { anyway: true });
}

/** `null`: the user said no to the browser. */
export async function beginInDownloads(deps: DailyDeps): Promise<DailyOutcome | null> {
  if (!(await deps.daily.downloads.allowed(true))) return null;
  await begin(deps, 'downloads', '');
  return writeDaily(deps, { anyway: true });
}

/** The browser let its permission lapse: asked in the turn of a click, then written at once. */
export async function allowDailyAgain(deps: DailyDeps): Promise<DailyOutcome> {
  const { way } = await deps.daily.state();
  const folder = way === 'folder' ? await deps.daily.folder() : null;
  const allowed = way === 'downloads' ? await deps.daily.downloads.allowed(true) : await folder?.mayWrite(true);
  return allowed ? writeDaily(deps, { anyway: true }) : 'not-allowed';
}

/** Off; what was written stays where it is. Answers with what there was, for `resumeDaily`. */
export async function stopDaily(deps: DailyDeps): Promise<DailyState> {
  const before = await deps.daily.state();
  await deps.daily.setState(dailyOff);
  return before;
}

export async function resumeDaily(deps: DailyDeps, before: DailyState): Promise<void> {
  await deps.daily.setState(before);
}

async function begin(deps: DailyDeps, way: DailyWay, folder: string): Promise<void> {
  await deps.daily.setState({ ...dailyOff, way, folder });
}

async function writeAlone(deps: DailyDeps, anyway: boolean): Promise<DailyOutcome> {
  const state = await deps.daily.state();
  const now = deps.clock.now();
  const ledger = await readLedger(deps.db);
  const mark = `${ledger?.generation ?? ''}:${ledger?.sequence ?? 0}`;
  if (state.way === null || !(anyway || isDailyDue(state, mark, now))) return 'not-due';
  const name = dailyName(now);
  try {
    if ((await checkCanary(deps.db, deps.canary)).kind === 'shortfall') return await stuck(deps, state, 'data-missing');
    const put = await wayTo(deps, state.way);
    if (typeof put === 'string') return await stuck(deps, state, put);
    if (!(await put(name, JSON.stringify(await exportEverything(deps))))) return 'not-due';
  } catch (error) {
    return stuck(deps, state, problemOf(error));
  }
  await deps.daily.setState({ ...state, last: { at: now.at, name, mark }, problem: null });
  return 'written';
}

type Put = (name: string, text: string) => Promise<boolean>;

async function wayTo({ daily }: DailyDeps, way: DailyWay): Promise<Put | DailyProblem> {
  if (way === 'downloads') return (await daily.downloads.allowed(false)) ? daily.downloads.write : 'not-allowed';
  const folder = await daily.folder();
  if (!folder) return 'folder-gone';
  return (await folder.mayWrite(false)) ? (name, text) => intoFolder(folder, name, text) : 'not-allowed';
}

/** Older files go only once the new one is whole; that they cannot is no reason to say that it failed. */
async function intoFolder(folder: DailyFolder, name: string, text: string): Promise<boolean> {
  await folder.write(name, text);
  const names = await folder.names().catch(() => []);
  for (const old of dailyToDrop(names)) await folder.remove(old).catch(() => undefined);
  return true;
}

async function stuck(deps: DailyDeps, state: DailyState, problem: DailyProblem): Promise<DailyProblem> {
  if (state.problem !== problem) await deps.daily.setState({ ...state, problem });
  return problem;
}

function problemOf(error: unknown): DailyProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'NotFoundError') return 'folder-gone';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'not-allowed';
  return name === 'QuotaExceededError' ? 'no-room' : 'failed';
}
