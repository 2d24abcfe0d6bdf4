import { dailyOff, type DailyState } from '@/lib/domain/daily-file';
import { browser } from './browser';
import { canChooseFolder, chooseFolder, chosenFolder } from './daily-folder';
import type { DailyPlace } from './daily-place';

const key = 'daily-file';

export const dailyPlace: DailyPlace = {
  canChoose: canChooseFolder,
  choose: chooseFolder,
  folder: chosenFolder,
  downloads: {
    allowed: (ask) =>
      ask
        ? browser.permissions.request({ permissions: ['downloads'] })
        : browser.permissions.contains({ permissions: ['downloads'] }),
    write: download,
  },
  state: async () => ({
    ...dailyOff,
    ...((await browser.storage.local.get(key))[key] as Partial<DailyState> | undefined),
  }),
  setState: (state) => browser.storage.local.set({ [key]: state }),
  onState: (listener) => {
    const changed = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string) => {
      const state = area === 'local' ? changes[key]?.newValue : undefined;
      if (state) listener({ ...dailyOff, ...state });
    };
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  },
  alone: (work) =>
    navigator.locks.request(key, { ifAvailable: true }, async (lock) => (lock === null ? null : await work())),
};

/** What an address may hold where no page stands behind it. */
const maxAddress = 1_500_000;

async function download(name: string, text: string): Promise<boolean> {
  const url = addressOf(text);
  if (url === null) return false;
  const filename = `Prefika/${name}`;
  const id = await browser.downloads.download({ url, filename, conflictAction: 'overwrite', saveAs: false });
  try {
    await ended(id);
  } finally {
    if (url.startsWith('blob:')) URL.revokeObjectURL(url);
  }
  return true;
}

/** Chromium's worker makes no addresses of bytes: what is small goes as an address itself, the rest waits for a page. */
function addressOf(text: string): string | null {
  if (typeof URL.createObjectURL === 'function')
    return URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const address = `data:application/json;charset=utf-8,${encodeURIComponent(text)}`;
  return address.length > maxAddress ? null : address;
}

function ended(id: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (state: string | undefined, why = '') => {
      if (state !== 'complete' && state !== 'interrupted') return;
      browser.downloads.onChanged.removeListener(changed);
      if (state === 'complete') resolve();
      else reject(new DOMException(why, /NO_SPACE|TOO_LARGE/.test(why) ? 'QuotaExceededError' : 'AbortError'));
    };
    const changed = (delta: Parameters<Parameters<typeof browser.downloads.onChanged.addListener>[0]>[0]) => {
      if (delta.id === id) settle(delta.state?.current, delta.error?.current);
    };
    browser.downloads.onChanged.addListener(changed);
    // It may have ended before anybody listened.
    void browser.downloads.search({ id }).then(([found]) => settle(found?.state, found?.error));
  });
}
