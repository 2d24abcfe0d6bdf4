import { Dexie } from 'dexie';
import { openDatabase, type Database } from '@/lib/db/database';
import type { Facts, Reading, SectionName, SectionState } from '@/lib/domain/reading';
import type { ServiceDeps } from '@/lib/services/deps';

export type World = ServiceDeps & { readonly setTime: (at: string) => void };

let count = 0;
const opened: Database[] = [];

/** A fresh database, a clock that stands still until it is set, and numbered ids. */
export function world(at = '2026-03-01T09:00:00Z'): World {
  count += 1;
  const own = count;
  let now = at;
  let id = 0;
  const db = openDatabase(`prefika-test-${own}`);
  opened.push(db);
  return {
    db,
    clock: { now: () => ({ at: now, zone: 'Europe/Stockholm' }) },
    ids: { next: () => `id-${own}-${(id += 1)}-${'x'.repeat(20)}` },
    setTime: (next) => {
      now = next;
    },
  };
}

/** Everything there is, as text: what "nothing of them is left" is held against. */
export async function wholeText(db: Database): Promise<string> {
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return JSON.stringify(Object.fromEntries(tables));
}

/** All rows but what the database knows of itself. */
export async function allRows(db: Database): Promise<Record<string, unknown[]>> {
  const tables = db.tables.filter((table) => table.name !== 'meta');
  return Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
}

type Part = {
  readonly at?: string;
  readonly facts?: Facts;
  readonly sections?: Partial<Record<SectionName, SectionState>>;
  readonly handle?: string;
  readonly id?: string;
};

export const anaId = 'ACoAAAnaExampleAnaExampleAnaExample00001';

/** Ana Example's profile on LinkedIn, top card and job list. */
export function anaReading({
  at = '2026-03-01T09:00:00Z',
  facts = {},
  sections = {},
  handle = 'ana-example',
  id = anaId,
}: Part = {}): Reading {
  return {
    source: 'linkedin',
    layout: 'sdui',
    url: `https://www.linkedin.com/in/${handle}/`,
    readAt: at,
    uiLanguage: 'en',
    viewer: 'signed-in',
    identity: { id, handle },
    facts: {
      name: 'Ana Example',
      headline: 'Operations Manager at Acme Lantern',
      location: 'Lund',
      companies: [{ name: 'Acme Lantern', id: '77' }],
      positions: [
        {
          title: 'Operations Manager',
          company: 'Acme Lantern',
          companyId: '77',
          start: '2023-01',
          end: null,
          current: true,
        },
      ],
      ...facts,
    },
    sections: { topCard: 'complete', experience: 'complete', about: 'absent', ...sections },
    posts: [],
    problems: [],
  };
}

export function xReading({
  at = '2026-03-01T10:00:00Z',
  facts = {},
  handle = 'ana_example',
  id = '4242',
}: Part = {}): Reading {
  return {
    source: 'x',
    layout: 'profile',
    url: `https://x.com/${handle}`,
    readAt: at,
    uiLanguage: 'en',
    viewer: 'signed-in',
    identity: { id, handle },
    facts: { name: 'Ana Example', bio: 'Lanterns and logistics.', location: 'Lund', ...facts },
    sections: { header: 'complete', posts: 'complete' },
    posts: [
      {
        id: '900',
        url: `https://x.com/${handle}/status/900`,
        at: '2026-02-27T08:00:00Z',
        kind: 'post',
        text: 'A lamp is a small sun.',
        truncated: false,
        pinned: false,
      },
    ],
    problems: [],
  };
}

export async function dropWorlds(): Promise<void> {
  for (const db of opened) db.close();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
}
