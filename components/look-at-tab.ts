import type { Reading } from '@/lib/domain/reading';
import type { ActiveTab, HeldReadings, Tabs } from '@/lib/platform/platform';

export type SeenTab = {
  readonly tab: ActiveTab;
  /** What was read of its page and is not remembered. */
  readonly held: Reading | null;
  /** Since this page is looked at: a reading that has not come for a while will not come. */
  readonly waitedMs: number;
};

/** What the first look at the tab is told under (`ahead.ts`). */
export const aboutTab = 'tab';

/** `null`: the tab has gone on while it was asked; what was found belongs to neither page. */
export async function lookAtTab(tabs: Tabs, held: HeldReadings): Promise<Omit<SeenTab, 'waitedMs'> | null> {
  const tab = await tabs.active();
  const reading = tab ? await held.get(tab.id) : null;
  const after = await tabs.active();
  return after?.id === tab?.id && after?.url === tab?.url ? { tab, held: reading } : null;
}
