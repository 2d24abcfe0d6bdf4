import { storageProblemOf } from '@/lib/domain/storage-problem';
import type { Reading } from '@/lib/domain/reading';
import type { RecordAnswer } from '@/lib/messaging/protocol';
import { recordReading } from '@/lib/services/record-reading';
import type { PageDeps, ProfileTab } from './deps';
import { grownReading } from './grown-reading';

type Request = { readonly key: string; readonly reading: Reading };

/** A person who is remembered is recorded; anybody else is held in session memory for this tab, and in no other place. */
export async function recordPage(deps: PageDeps, tab: ProfileTab, { key, reading }: Request): Promise<RecordAnswer> {
  // The database opens meanwhile: a worker that was asleep has to open it first.
  const opening = deps.services();
  opening.catch(() => undefined);
  if (!(await mayRead(deps, tab))) return { ok: false, reason: 'refused' };
  try {
    const { stored } = await recordReading(await opening, { key, reading });
    if (stored === 'not-remembered') {
      await deps.held.put(tab.tabId, grownReading(await deps.held.get(tab.tabId), reading), tab.url);
      return { ok: true, stored: 'held' };
    }
    return { ok: true, stored };
  } catch (error) {
    const problem = storageProblemOf(error);
    deps.log.warn(`a reading was not stored (${problem ?? 'failed'})`, error);
    // Whoever opens the popup can still remember or at least see what was read.
    await deps.held.put(tab.tabId, reading, tab.url).catch(() => undefined);
    return { ok: false, reason: problem === 'full' || problem === 'paused' ? 'paused' : 'failed' };
  }
}

/** Nothing before the first-run choice; in mode `press` only what the user pressed for. */
async function mayRead(deps: PageDeps, tab: ProfileTab): Promise<boolean> {
  const { chosenAt, readingMode } = await deps.settings.get();
  if (chosenAt === null) return false;
  return readingMode === 'open' || deps.pressed.has(tab.tabId, tab.url);
}
