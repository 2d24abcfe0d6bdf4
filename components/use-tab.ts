import { useEffect, useState } from 'react';
import { toldAhead } from './ahead';
import { useDeps } from './deps';
import { aboutTab, lookAtTab, type SeenTab } from './look-at-tab';

const askMs = 500;
/** A page tells within some seconds whether it can be read; after this it is said that nothing was heard of it. */
export const patienceMs = 12_000;

/** The active tab and the reading held for it, followed as one goes from tab to tab; `null` until known. */
export function useTab(): SeenTab | null {
  const deps = useDeps();
  const { tabs, log } = deps;
  const [seen, setSeen] = useState<SeenTab | null>(() => toldAhead<SeenTab>(aboutTab) ?? null);
  useEffect(() => {
    let current = true;
    let asked = { url: '', count: 0 };
    async function look() {
      const found = await lookAtTab(deps);
      if (!found) return;
      const url = found.tab?.url ?? '';
      asked = { url, count: asked.url === url ? asked.count + 1 : 0 };
      if (!current) return;
      const waitedMs = Math.min(asked.count * askMs, patienceMs);
      const now = { ...found, waitedMs };
      setSeen((last) => (last && isSame(last, now) ? last : now));
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
  }, [deps, tabs, log]);
  return seen;
}

function isSame(a: SeenTab, b: SeenTab): boolean {
  return told(a) === told(b);
}

function told({ tab, held, trouble, marks, waitedMs }: SeenTab): string {
  return JSON.stringify([tab, held?.readAt, trouble, marks, waitedMs]);
}
