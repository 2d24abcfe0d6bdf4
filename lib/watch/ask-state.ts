import type { PageState } from '@/lib/messaging/protocol';
import type { Background } from './background';
import type { Cancel, Timers } from './timers';

export type Asking = { readonly ask: (url: string) => void; readonly stop: () => void };

const waits = [1000, 4000, 15_000];
const unsure = 1500;

/** Asks what the page may do and show; the newest question alone is answered, and asked again if nobody answers. */
export function createAsking(
  timers: Timers,
  pageState: Background['pageState'],
  answered: (state: PageState) => void,
): Asking {
  let newest = 0;
  let waiting: Cancel | null = null;

  async function attempt(url: string, question: number, tries: number): Promise<void> {
    const state = await pageState({ url }).catch(() => null);
    if (question !== newest) return;
    const wait = waits[tries];
    if (state !== null) {
      answered(state);
      // Just after a navigation the browser may still tell the former address of the tab, and then nothing is said.
      if (state.chip === null && tries === 0)
        waiting = timers.after(unsure, () => void attempt(url, question, waits.length));
    } else if (wait !== undefined) waiting = timers.after(wait, () => void attempt(url, question, tries + 1));
  }

  function stop(): void {
    newest += 1;
    waiting?.();
  }

  return {
    ask(url) {
      stop();
      void attempt(url, newest, 0);
    },
    stop,
  };
}
