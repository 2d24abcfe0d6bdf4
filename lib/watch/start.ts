import { send } from '@/lib/messaging/send';
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
  const stop = watch({
    source,
    document,
    location,
    window,
    timers: pageTimers(),
    newKey: () => crypto.randomUUID(),
    newObserver: (callback) => new MutationObserver(callback),
    background: {
      recordReading: (request) => send('recordReading', request),
      pageState: (request) => send('pageState', request),
      remember: (request) => send('remember', request),
      pageTrouble: (request) => send('pageTrouble', request),
      openPanel: (request) => send('openPanel', request),
    },
    runtimeId,
    onPageMessage,
    annotate: (actions) => lateAnnotation(() => ours.annotate, document, actions),
  });
  ours.running = { stop, id };
}
