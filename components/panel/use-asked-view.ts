import { useEffect } from 'react';
import type { PanelView } from '@/lib/messaging/protocol';
import { useDeps } from '../deps';

/** The view that the chip in the page or a key asked for on this tab, once. */
export function useAskedView(tabId: number | null, onView: (view: PanelView) => void): void {
  const { panel, log } = useDeps();
  useEffect(() => {
    if (tabId === null) return;
    const take = () =>
      void panel.takeView(tabId).then(
        (view) => view && onView(view),
        (error: unknown) => log.warn('the view asked for is not known', error),
      );
    take();
    return panel.onView((asked) => asked === tabId && take());
  }, [tabId, panel, log, onView]);
}
