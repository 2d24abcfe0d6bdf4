import type { Reading } from '@/lib/domain/reading';
import { changedParts, partNamed, rowOfUnknown, rowsOfReading } from '@/lib/domain/source-health';
import type { PageTrouble } from '@/lib/messaging/protocol';
import type { PageDeps, ProfileTab } from './deps';
import { mayRead } from './may-read';

/**
 * A page that could not be read: popup and panel of this tab say so. Only one that was not understood is a fault of
 * reading; a wall, one's own profile, no profile at all, or a list without a name is not.
 */
export async function pageTrouble(
  deps: PageDeps,
  tab: ProfileTab,
  { kind, part }: PageTrouble,
): Promise<{ readonly ok: boolean }> {
  if (!(await mayRead(deps, tab))) return { ok: false };
  const unknown = kind === 'layout-unknown';
  await deps.troubles.put(tab.tabId, tab.url, { kind, parts: unknown ? [partNamed(part)] : [] });
  if (unknown) await deps.health.put([rowOfUnknown(tab.profile.source, part, deps.clock.now().at)]);
  return { ok: true };
}

/** After a page was read: what went well, and what the page no longer shows as it did. Never in the way of a reading. */
export async function noteReading(deps: PageDeps, tab: ProfileTab, reading: Reading): Promise<void> {
  const parts = changedParts(reading);
  await Promise.all([
    parts.length > 0
      ? deps.troubles.put(tab.tabId, tab.url, { kind: 'layout-changed', parts })
      : deps.troubles.clear(tab.tabId, tab.url),
    deps.health.put(rowsOfReading(reading, deps.clock.now().at)),
  ]);
}
