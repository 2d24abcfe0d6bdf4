import { send } from '@/lib/messaging/send';
import { watchCatchUp } from './catch-up';
import { lateAnnotation } from './late-annotation';
import { onPageMessage, runtimeId } from './runtime';
import { pageTimers } from './timers';
import { watch } from './watch';
import { world } from './world';

/** Watches this page. Put there a second time it does nothing; after an update the new script takes over from the old. */
export function startWatching(): void {
  const ours = world();
  const id = runtimeId();
  const { source } = ours;
  if (id === undefined || source === undefined || document.body === null || ours.running?.id === id) return;
  ours.running?.stop();
  const page = {
    document,
    location,
    window,
    timers: pageTimers(),
    newObserver: (callback: () => void) => new MutationObserver(callback),
    runtimeId,
  };
  const stopWatching = watch({
    ...page,
    source,
    newKey: () => crypto.randomUUID(),
    background: {
      recordReading: (request) => send('recordReading', request),
      pageState: (request) => send('pageState', request),
      remember: (request) => send('remember', request),
      pageTrouble: (request) => send('pageTrouble', request),
      openPanel: (request) => send('openPanel', request),
    },
    onPageMessage,
    annotate: (actions) => lateAnnotation(() => ours.annotate, document, actions),
  });
  const stopCatchUp =
    ours.catchUp &&
    watchCatchUp({
      ...page,
      page: ours.catchUp,
      background: {
        pageState: (request) => send('pageState', request),
        catchUp: (request) => send('catchUp', request),
      },
    });
  const stop = () => {
    stopWatching();
    stopCatchUp?.();
  };
  ours.running = { stop, id };
}
