import type { ToPage } from '@/lib/messaging/protocol';
import type { Cancel } from './timers';

type Listener = (message: unknown, sender: { readonly id?: string }, answer: (value: unknown) => void) => void;

type Runtime = {
  readonly id?: string;
  readonly onMessage: {
    readonly addListener: (listener: Listener) => void;
    readonly removeListener: (listener: Listener) => void;
  };
};

type Global = { readonly browser?: { readonly runtime?: Runtime }; readonly chrome?: { readonly runtime?: Runtime } };

/** `undefined` once the extension is gone from under the page. */
export function runtimeId(): string | undefined {
  return runtime()?.id;
}

/** Told by the background; a page cannot speak here. `readNow` is answered by whether there is a profile to read. */
export function onPageMessage(handle: (name: keyof ToPage) => boolean): Cancel {
  const listener: Listener = (message, sender, answer) => {
    const name = (message as { readonly type?: unknown } | null)?.type;
    if (sender.id !== runtimeId() || (name !== 'readNow' && name !== 'pageStateChanged')) return;
    answer({ res: handle(name) });
  };
  runtime()?.onMessage.addListener(listener);
  return () => {
    try {
      runtime()?.onMessage.removeListener(listener);
    } catch {
      // The extension is gone, and its listeners with it.
    }
  };
}

function runtime(): Runtime | undefined {
  const { browser, chrome } = globalThis as Global;
  return browser?.runtime ?? chrome?.runtime;
}
