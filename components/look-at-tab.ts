import type { Reading } from '@/lib/domain/reading';
import type { TabTrouble } from '@/lib/domain/source-health';
import type { ActiveTab, PageMark } from '@/lib/platform/platform';
import type { Deps } from './deps';

export type SeenTab = {
  readonly tab: ActiveTab;
  /** What was read of its page and is not remembered. */
  readonly held: Reading | null;
  /** Why it could not be read, as the page's script told. */
  readonly trouble: TabTrouble | null;
  /** What was marked on it, to be kept or kept already. */
  readonly marks: readonly PageMark[];
  /** Since this page is looked at: a page that says nothing for a while is not listening. */
  readonly waitedMs: number;
};

type LookDeps = Pick<Deps, 'tabs' | 'held' | 'troubles' | 'marks'>;

/** What the first look at the tab is told under (`ahead.ts`). */
export const aboutTab = 'tab';

/** `null`: the tab has gone on while it was asked; what was found belongs to neither page. */
export async function lookAtTab(deps: LookDeps): Promise<Omit<SeenTab, 'waitedMs'> | null> {
  const tab = await deps.tabs.active();
  const [held, trouble, marks] = tab
    ? await Promise.all([deps.held.get(tab.id), deps.troubles.get(tab.id), deps.marks.get(tab.id)])
    : [null, null, []];
  const after = await deps.tabs.active();
  return after?.id === tab?.id && after?.url === tab?.url ? { tab, held, trouble, marks } : null;
}
