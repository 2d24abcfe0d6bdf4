import { useEffect, useState } from 'react';
import type { Reading } from '@/lib/domain/reading';
import type { ActiveTab } from '@/lib/platform/platform';
import { toldAhead } from './ahead';
import { useDeps } from './deps';
import { aboutTab, lookAtTab, type SeenTab } from './look-at-tab';

const askMs = 500;
/** A page settles within a second or two; after this it is said that nothing could be read. */
export const patienceMs = 6_000;

/** The active tab and the reading held for it, followed as one goes from tab to tab; `null` until known. */
export function useTab(): SeenTab | null {
  const { tabs, held, log } = useDeps();
  const [seen, setSeen] = useState<SeenTab | null>(() => toldAhead<SeenTab>(aboutTab) ?? null);
  useEffect(() => {
    let current = true;
    let asked = { url: '', count: 0 };
    async function look() {
      const found = await lookAtTab(tabs, held);
      if (!found) return;
      const { tab, held: reading } = found;
      const url = tab?.url ?? '';
      asked = { url, count: asked.url === url ? asked.count + 1 : 0 };
      if (!current) return;
      const waitedMs = Math.min(asked.count * askMs, patienceMs);
      setSeen((last) => (last && sameTab(last, tab, reading, waitedMs) ? last : { tab, held: reading, waitedMs }));
    }
    const ask = () => void look().catch((error: unknown) => log.warn('the tab could not be asked', error));
    ask();
    const stop = tabs.onChange(ask);
    const timer = setInterval(ask, askMs);
    return () => {
      current = false;
      stop();
      clearInterval(timer);
    };
  }, [tabs, held, log]);
  return seen;
}

function sameTab(last: SeenTab, tab: ActiveTab, held: Reading | null, waitedMs: number): boolean {
  return (
    last.tab?.id === tab?.id &&
    last.tab?.url === tab?.url &&
    last.held?.readAt === held?.readAt &&
    last.waitedMs === waitedMs
  );
}
