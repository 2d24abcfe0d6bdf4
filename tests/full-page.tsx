import 'fake-indexeddb/auto';
import { render } from '@testing-library/react';
import { DepsProvider, type Deps } from '@/components/deps';
import { Page } from '@/components/shell/page';
import { PageDepsProvider, type PageDeps } from '@/components/shell/page-deps';
import { catalogueOf } from '@/lib/i18n/catalogue';
import { languageOf } from '@/lib/i18n/language-of';
import { openDatabase } from '@/lib/db/database';
import { write } from '@/lib/db/write';
import type { Meeting } from '@/lib/domain/meeting';
import type { Person } from '@/lib/domain/person';
import { memoryDaily } from '@/tests/fakes/daily';
import type { Canary, Shortfall } from '@/lib/platform/canary-store';
import { defaultSettings, type Settings } from '@/lib/settings/settings';

/** The full page for tests: a database of its own, a clock that stands still, and everything else faked. */

export const testNow = { at: '2026-11-26T09:00:00Z', zone: 'Europe/Stockholm' } as const;

const chosenSettings: Settings = {
  ...defaultSettings,
  chosenAt: '2026-11-01T09:00:00Z',
  annotation: { linkedin: 'leave-untouched', x: 'annotate' },
};

export type TestPage = { readonly deps: Deps; readonly settings: () => Settings };

let databases = 0;

export function pageDeps(first: Settings = chosenSettings): TestPage {
  let settings = first;
  let nextId = 0;
  const listeners = new Set<(settings: Settings) => void>();
  const deps: Deps = {
    db: openDatabase(`page-${databases++}`, { onReplaced: () => {} }),
    clock: { now: () => testNow },
    ids: { next: () => `id-${++nextId}` },
    settings: {
      get: async () => settings,
      update: async (patch) => {
        settings = { ...settings, ...patch };
        for (const listener of listeners) listener(settings);
      },
      onChange: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    held: { get: async () => null, put: async () => {}, drop: async () => {} },
    troubles: { get: async () => null, put: async () => {}, clear: async () => {} },
    marks: { get: async () => [], put: async () => {} },
    samples: { take: async () => null },
    full: { state: async () => 'room', told: async () => {}, onChange: () => () => {} },
    tabs: {
      active: async () => null,
      onChange: () => () => {},
      ofSites: async () => [],
      open: async () => {},
      readNow: async () => false,
      refreshPages: async () => {},
    },
    panel: { open: async () => false, takeView: async () => null, onView: () => () => {} },
    log: { warn: (what, error) => console.warn(what, error) },
    openPage: (route) => {
      location.hash = route;
    },
    languages: ['en'],
  };
  return { deps, settings: () => settings };
}

export const firstRunSettings: Settings = defaultSettings;

/** Another database by its name, as a page that begins anew would open it. */
export function databaseNamed(name: string) {
  return openDatabase(name, { onReplaced: () => {} });
}

export async function addPeople({ deps }: TestPage, people: readonly Person[]): Promise<void> {
  await write(deps.db, ['people'], (writer) => writer.add('people', ...people));
}

export async function addMeeting({ deps }: TestPage, meeting: Meeting): Promise<void> {
  await write(deps.db, ['meetings'], (writer) => writer.add('meetings', meeting));
}

/** Pointer and canary as the browser's storage keeps them. */
export function memoryStorage(database: string): PageDeps['storage'] {
  let name = database;
  const canaries = new Map<string, Canary>();
  const shortfalls = new Map<string, Shortfall>();
  return {
    databases: {
      get: async () => name,
      set: async (next) => {
        name = next;
      },
    },
    canary: {
      read: async (of) => canaries.get(of) ?? null,
      write: async (of, canary) => void canaries.set(of, canary),
      readShortfall: async (of) => shortfalls.get(of) ?? null,
      writeShortfall: async (of, shortfall) => void (shortfall ? shortfalls.set(of, shortfall) : shortfalls.delete(of)),
    },
  };
}

/** Shows the page at a route; `more` where a test needs other surroundings than the usual. */
export function showPage(page: TestPage, route: string, more: Partial<PageDeps> = {}) {
  location.hash = route;
  return render(
    <DepsProvider
      deps={page.deps}
      settings={page.settings()}
      text={catalogueOf(page.settings().language ?? languageOf(page.deps.languages))}
    >
      <PageDepsProvider
        deps={{
          commandKeys: async () => [],
          health: { all: async () => [], onChange: () => () => {} },
          storage: memoryStorage(page.deps.db.name),
          daily: memoryDaily().place,
          ...more,
        }}
      >
        <Page />
      </PageDepsProvider>
    </DepsProvider>,
  );
}
