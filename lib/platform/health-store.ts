import type { HealthRow } from '@/lib/domain/source-health';
import { browser } from './browser';

/**
 * How reading goes, outside the database: it is told even where the database is full or damaged. Each row has a key of
 * its own and is set blindly, so that two who write at once lose nothing; there are only as many as parts of pages.
 */
export type HealthStore = {
  readonly put: (rows: readonly HealthRow[]) => Promise<void>;
  readonly all: () => Promise<readonly HealthRow[]>;
  readonly onChange: (listener: () => void) => () => void;
};

const prefix = 'health:';

export const healthStore: HealthStore = {
  put: async (rows) => {
    if (rows.length > 0) await browser.storage.local.set(Object.fromEntries(rows.map((row) => [keyOf(row), row])));
  },
  all: async () => {
    const kept = Object.entries(await browser.storage.local.get(null));
    return kept.filter(([key]) => key.startsWith(prefix)).map(([, row]) => row as HealthRow);
  },
  onChange: (listener) => {
    const changed = (changes: Readonly<Record<string, unknown>>, area: string) => {
      if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(prefix))) listener();
    };
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  },
};

function keyOf(row: HealthRow): string {
  const what = row.kind === 'good' ? row.section : row.part;
  return `${prefix}${row.kind}:${row.source}:${row.layout ?? ''}:${what}`;
}
