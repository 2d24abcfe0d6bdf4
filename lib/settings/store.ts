import { browser } from 'wxt/browser';
import { defaultSettings, type Settings } from './settings';

/**
 * One key of `storage.local` per setting, so that two pages that change two settings at once lose neither: nothing is
 * read before it is written.
 */
export const settingsStore = {
  get: readSettings,
  update: async (patch: Partial<Settings>): Promise<void> => {
    await browser.storage.local.set(Object.fromEntries(rowsOf(patch)));
  },
  onChange: (listener: (settings: Settings) => void): (() => void) => {
    const changed = (changes: Readonly<Record<string, unknown>>, area: string) => {
      if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(prefix)))
        void readSettings().then(listener);
    };
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  },
};

const prefix = 'setting:';
const plain = [
  'chosenAt',
  'readingMode',
  'language',
  'appearance',
  'lastMeeting',
  'lastBackupAt',
  'ownEmails',
] as const satisfies readonly (keyof Settings)[];
const sites = ['linkedin', 'x'] as const;
const keys = [...plain.map((name) => `${prefix}${name}`), ...sites.map((site) => `${prefix}annotation.${site}`)];

async function readSettings(): Promise<Settings> {
  const rows = await browser.storage.local.get(keys);
  const own = plain
    .filter((name) => rows[`${prefix}${name}`] !== undefined)
    .map((name) => [name, rows[`${prefix}${name}`]]);
  const annotation = Object.fromEntries(sites.map((site) => [site, rows[`${prefix}annotation.${site}`] ?? null]));
  return { ...defaultSettings, ...Object.fromEntries(own), annotation: annotation as Settings['annotation'] };
}

function rowsOf(patch: Partial<Settings>): readonly (readonly [string, unknown])[] {
  const own = plain
    .filter((name) => patch[name] !== undefined)
    .map((name) => [`${prefix}${name}`, patch[name]] as const);
  const { annotation } = patch;
  return annotation
    ? [...own, ...sites.map((site) => [`${prefix}annotation.${site}`, annotation[site]] as const)]
    : own;
}
