import { storageProblemOf } from '@/lib/domain/storage-problem';
import type { Reading } from '@/lib/domain/reading';
import type { RecordAnswer } from '@/lib/messaging/protocol';
import { recordReading } from '@/lib/services/record-reading';
import type { PageDeps, ProfileTab } from './deps';
import { grownReading } from './grown-reading';
import { mayRead } from './may-read';
import { noteReading } from './page-health';

type Request = { readonly key: string; readonly reading: Reading };

/** A person who is remembered is recorded; anybody else is held in session memory for this tab, and in no other place. */
export async function recordPage(deps: PageDeps, tab: ProfileTab, { key, reading }: Request): Promise<RecordAnswer> {
  // The database opens meanwhile: a worker that was asleep has to open it first.
  const opening = deps.services();
  opening.catch(() => undefined);
  if (!(await mayRead(deps, tab))) return { ok: false, reason: 'refused' };
  // Beside it, so that what is kept of how reading goes costs the page no time.
  const unnoted = (error: unknown) => deps.log.warn('how reading went was not kept', error);
  noteReading(deps, tab, reading).catch(unnoted);
  try {
    const { stored } = await recordReading(await opening, { key, reading });
    if (stored === 'not-remembered') {
      await deps.held.put(tab.tabId, grownReading(await deps.held.get(tab.tabId), reading), tab.url);
      return { ok: true, stored: 'held' };
    }
    if (stored === 'recorded') deps.full.hasRoom().catch(unnoted);
    return { ok: true, stored };
  } catch (error) {
    const problem = storageProblemOf(error);
    deps.log.warn(`a reading was not stored (${problem ?? 'failed'})`, error);
    if (problem === 'full') await deps.full.isFull().catch(unnoted);
    // Whoever opens the popup can still remember or at least see what was read.
    await deps.held.put(tab.tabId, reading, tab.url).catch(() => undefined);
    return { ok: false, reason: problem === 'full' || problem === 'paused' ? 'paused' : 'failed' };
  }
}
