import 'fake-indexeddb/auto';
import { render } from '@testing-library/react';
import { DepsProvider, type Deps } from '@/components/deps';
// What the popup loads when it is chosen: here at once, so that no test waits for it.
import '@/components/popup/brief-view';
import '@/components/popup/today-view';
import '@/components/popup/unknown';
import '@/components/popup/view-screen';
import { Panel } from '@/components/panel/panel';
import { Popup } from '@/components/popup/popup';
import { catalogueOf } from '@/lib/i18n/catalogue';
import { languageOf } from '@/lib/i18n/language-of';
import { openDatabase } from '@/lib/db/database';
import type { Meeting } from '@/lib/domain/meeting';
import type { Facts, Instant, Reading, Sections } from '@/lib/domain/reading';
import type { TabTrouble } from '@/lib/domain/source-health';
import type { PageMark } from '@/lib/platform/platform';
import type { PanelView } from '@/lib/messaging/protocol';
import { recordReading } from '@/lib/services/record-reading';
import { rememberPerson } from '@/lib/services/remember-person';
import { saveMeeting } from '@/lib/services/save-meeting';
import { defaultSettings, type Settings } from '@/lib/settings/settings';

/** Popup and side panel for tests: a database of their own, a clock that is set by hand, a tab that is told. */

const zone = 'Europe/Stockholm';
export const testStart = '2026-11-26T09:00:00Z';

export type Surface = {
  readonly deps: Deps;
  readonly opened: readonly string[];
  readonly tab: { url: string; held: Reading | null; heard: boolean; asked: number; view: PanelView | null } & Told;
  readonly setNow: (at: Instant) => void;
  readonly settings: () => Settings;
};

type Told = {
  trouble: TabTrouble | null;
  marks: readonly PageMark[];
  sample: string | null;
  full: 'room' | 'full' | 'told';
};

let databases = 0;

export function surface(first: Partial<Settings> = {}): Surface {
  let settings: Settings = { ...defaultSettings, chosenAt: '2026-11-01T09:00:00Z', ...first };
  let at: Instant = testStart;
  let nextId = 0;
  const opened: string[] = [];
  const listeners = new Set<(settings: Settings) => void>();
  const tab: Surface['tab'] = {
    url: 'about:blank',
    held: null,
    heard: true,
    asked: 0,
    view: null,
    trouble: null,
    marks: [],
    sample: null,
    full: 'room',
  };
  const deps: Deps = {
    db: openDatabase(`surface-${databases++}`, { onReplaced: () => {} }),
    clock: { now: () => ({ at, zone }) },
    ids: { next: () => `id-${String(++nextId).padStart(3, '0')}` },
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
    held: {
      get: async () => tab.held,
      put: async () => {},
      drop: async () => {
        tab.held = null;
      },
    },
    troubles: {
      get: async () => tab.trouble,
      put: async () => {},
      clear: async () => void (tab.trouble = null),
    },
    marks: { get: async () => tab.marks, put: async (_tab, _url, marks) => void (tab.marks = marks) },
    samples: { take: async () => tab.sample },
    full: {
      state: async () => tab.full,
      told: async () => void (tab.full = 'told'),
      onChange: () => () => {},
    },
    tabs: {
      active: async () => ({ id: 7, url: tab.url }),
      onChange: () => () => {},
      ofSites: async () => [{ id: 7, url: tab.url }],
      open: async (url) => void opened.push(url),
      readNow: async () => {
        tab.asked += 1;
        return tab.heard;
      },
      refreshPages: async () => {},
    },
    panel: {
      open: async () => false,
      takeView: async () => {
        const { view } = tab;
        tab.view = null;
        return view;
      },
      onView: () => () => {},
    },
    log: { warn: (what, error) => console.warn(what, error) },
    openPage: (route) => void opened.push(`#${route}`),
    languages: ['en'],
  };
  return { deps, opened, tab, setNow: (next) => void (at = next), settings: () => settings };
}

export function showPopup({ deps, settings }: Surface) {
  return render(
    <DepsProvider
      deps={deps}
      settings={settings()}
      text={catalogueOf(settings().language ?? languageOf(deps.languages))}
    >
      <Popup />
    </DepsProvider>,
  );
}

export function showPanel({ deps, settings }: Surface) {
  return render(
    <DepsProvider
      deps={deps}
      settings={settings()}
      text={catalogueOf(settings().language ?? languageOf(deps.languages))}
    >
      <Panel />
    </DepsProvider>,
  );
}

export function linkedinUrl(handle: string): string {
  return `https://www.linkedin.com/in/${handle}/`;
}

const whole: Sections = {
  topCard: 'complete',
  about: 'complete',
  experience: 'complete',
  education: 'absent',
  activity: 'not-loaded',
};

/** A reading of an invented LinkedIn profile. */
export function readingOf(handle: string, readAt: Instant, facts: Facts, sections: Sections = whole): Reading {
  return {
    source: 'linkedin',
    layout: 'sdui',
    url: linkedinUrl(handle),
    readAt,
    uiLanguage: 'en',
    viewer: 'signed-in',
    identity: { id: `ACoAA-${handle}`, handle },
    facts,
    sections,
    posts: [],
    problems: [],
  };
}

export function managerFacts(name: string): Facts {
  const company = { company: 'Volta Example', companyId: '1' };
  return {
    name,
    headline: 'Operations Manager at Volta Example',
    location: 'Gothenburg',
    companies: [{ name: 'Volta Example', id: '1' }],
    positions: [
      { title: 'Operations Manager', ...company, positionId: '11', start: '2023-02', end: null, current: true },
    ],
  };
}

export function headFacts(name: string): Facts {
  const [manager] = managerFacts(name).positions ?? [];
  const company = { company: 'Volta Example', companyId: '1' };
  return {
    ...managerFacts(name),
    headline: 'Head of Operations at Volta Example',
    positions: [
      { title: 'Head of Operations', ...company, positionId: '12', start: '2026-09', end: null, current: true },
      { ...manager!, end: '2026-09', current: false },
    ],
  };
}

/** Remembered with what the pages said at these moments. */
export async function remember(
  { deps, setNow }: Surface,
  ...readings: readonly [Reading, ...Reading[]]
): Promise<string> {
  const before = deps.clock.now().at;
  const [first, ...rest] = readings;
  setNow(first.readAt);
  const { personId } = await rememberPerson(deps, { reading: first });
  for (const reading of rest) {
    setNow(reading.readAt);
    await recordReading(deps, { key: deps.ids.next(), reading });
  }
  setNow(before);
  return personId;
}

export async function meet(
  { deps }: Surface,
  personIds: readonly string[],
  fields: Partial<Meeting> & { readonly start: Instant },
): Promise<Meeting> {
  const saved = await saveMeeting(deps, { personIds, zone, minutes: 45, ...fields });
  if (!saved.ok)
    throw new Error(`a meeting of the test was refused: ${saved.problems.map((problem) => problem.kind).join()}`);
  return saved.meeting;
}

/** So many minutes after the test's beginning. */
export function inMinutes(minutes: number): Instant {
  return Temporal.Instant.from(testStart).add({ minutes }).toString();
}
