import { isTyping } from '../ui/is-typing';

type Page = Pick<Document, 'addEventListener'>;

export type SlashKeys = {
  /**
   * Calls `run` at every "/", and at once where one was pressed that no search has taken yet. The answer ends it.
   */
  readonly onSlash: (run: () => void) => () => void;
  /** What was typed behind the "/" before there was a search to type into; from here on it is typed there. */
  readonly take: () => string;
};

/**
 * Hears "/" and what is typed behind it for as long as the page lives: one hearer from before React is loaded until
 * after the search is drawn, since a key that falls between two hearers is lost.
 */
export function hearSlash(page: Page): SlashKeys {
  const runs = new Set<() => void>();
  let typed: string | null = null;

  page.addEventListener('keydown', (event) => {
    const isShortcut = event.ctrlKey || event.metaKey || event.altKey;
    if (isShortcut || isTyping(event.target)) return;
    if (typed !== null) typed = after(typed, event.key);
    else if (event.key === '/') {
      // Else Firefox opens its own quick find.
      event.preventDefault();
      typed = '';
      for (const run of runs) run();
    }
  });

  return {
    onSlash(run) {
      runs.add(run);
      if (typed !== null) run();
      return () => void runs.delete(run);
    },
    take() {
      const taken = typed ?? '';
      typed = null;
      return taken;
    },
  };
}

/** What stands behind the "/" after one more key; `null` once Escape threw it away. */
function after(typed: string, key: string): string | null {
  if (key === 'Escape') return null;
  if (key === 'Backspace') return typed.slice(0, -1);
  return key.length === 1 ? typed + key : typed;
}

let heard: SlashKeys | undefined;

/** The popup's own; whoever asks first makes it hear. */
export function slashKeys(): SlashKeys {
  heard ??= hearSlash(document);
  return heard;
}
