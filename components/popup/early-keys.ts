type Page = Pick<Document, 'addEventListener' | 'removeEventListener'>;

export type EarlyKeys = {
  /** Whether "/" was pressed; where not, nothing more is heard: the popup is there and hears for itself. */
  readonly pressed: () => boolean;
  /** What was typed behind the "/", for the search that is there now. */
  readonly take: () => string;
};

/** What they are told under (`ahead.ts`). */
export const aboutEarlyKeys = 'early-keys';

/** Hears "/" and what is typed behind it until the search is there, so that no key is lost to a popup on its way. */
export function hearEarlyKeys(page: Page): EarlyKeys {
  let typed: string | null = null;

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (typed === null) {
      if (event.key === '/') typed = '';
      return;
    }
    if (event.key === 'Escape') typed = null;
    else if (event.key === 'Backspace') typed = typed.slice(0, -1);
    else if (event.key.length === 1) typed += event.key;
  }

  function stop(): void {
    page.removeEventListener('keydown', onKey);
  }

  page.addEventListener('keydown', onKey);
  return {
    pressed: () => {
      if (typed === null) stop();
      return typed !== null;
    },
    take: () => {
      stop();
      return typed ?? '';
    },
  };
}
