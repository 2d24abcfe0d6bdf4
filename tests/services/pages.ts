import type { Reading } from '@/lib/domain/reading';
import { answerRequests } from '@/lib/messaging/serve';
import { pageTrouble } from '@/lib/services/page/page-health';
import { pageState } from '@/lib/services/page/page-state';
import { recordCatchUp } from '@/lib/services/page/record-catch-up';
import { recordPage } from '@/lib/services/page/record-page';
import { rememberPage } from '@/lib/services/page/remember-page';
import type { PageMark } from '@/lib/platform/platform';
import type { HealthRow, TabTrouble } from '@/lib/domain/source-health';
import type { PageDeps } from '@/lib/services/page/deps';
import { profileAt, profileKey } from '@/lib/services/profile-at';
import { defaultSettings, type Settings } from '@/lib/settings/settings';
import { catchUpAt } from '@/lib/sources/linkedin/catch-up/address';
import { world, type World } from './world';

export const anaUrl = 'https://www.linkedin.com/in/ana-example/';
export const own = 'the-extension';

/** The background as pages meet it, with a database of its own and everything else in memory. */
export function pages(settings: Partial<Settings> = {}) {
  const deps: World = world('2026-04-05T09:00:00Z');
  const held = new Map<string, Reading>();
  const pressed = new Set<string>();
  const asked: number[] = [];
  const troubles = new Map<string, TabTrouble>();
  const health: HealthRow[] = [];
  const kept: { full: boolean; marks: readonly PageMark[] } = { full: false, marks: [] };
  let shown = anaUrl;
  const page: PageDeps = {
    services: async () => deps,
    settings: { get: async () => ({ ...defaultSettings, chosenAt: '2026-01-01T00:00:00Z', ...settings }) },
    held: {
      get: async (tabId) => held.get(`${tabId} ${profileKey(shown)}`) ?? null,
      put: async (tabId, reading, url) => void held.set(`${tabId} ${profileKey(url)}`, reading),
      drop: async () => undefined,
    },
    pressed: {
      put: async (tabId, url) => void pressed.add(`${tabId} ${profileKey(url)}`),
      has: async (tabId, url) => pressed.has(`${tabId} ${profileKey(url)}`),
    },
    troubles: {
      get: async (tabId) => troubles.get(`${tabId} ${profileKey(shown)}`) ?? null,
      put: async (tabId, url, trouble) => void troubles.set(`${tabId} ${profileKey(url)}`, trouble),
      clear: async (tabId, url) => void troubles.delete(`${tabId} ${profileKey(url)}`),
    },
    marks: { get: async () => kept.marks, put: async (_tab, _url, all) => void (kept.marks = all) },
    health: { put: async (rows) => void health.push(...rows) },
    full: { isFull: async () => void (kept.full = true), hasRoom: async () => void (kept.full = false) },
    clock: deps.clock,
    tabs: { readNow: async (tabId) => asked.push(tabId) > 0, refreshPages: async () => undefined },
    panel: { open: async () => true },
    badge: { showDot: async () => undefined },
    hidden: { get: async () => false },
    language: () => 'en',
    log: { warn: () => undefined },
  };
  const requestsOf = (used: PageDeps) =>
    answerRequests({
      ownId: own,
      profileAt,
      tellsOccasions: (url) => catchUpAt(url) !== null,
      log: used.log,
      answers: {
        recordReading: (tab, request) => recordPage(used, tab, request),
        pageState: (tab) => pageState(used, tab),
        remember: (tab) => rememberPage(used, tab),
        pageTrouble: (tab, trouble) => pageTrouble(used, tab, trouble),
        catchUp: (_, { items }) => recordCatchUp(used, items),
        openPanel: async () => ({ ok: true }),
      },
    });
  const from = (url: string) => {
    shown = url;
    return { id: own, frameId: 0, url, tab: { id: 7, url } };
  };
  return { deps, page, requests: requestsOf(page), requestsOf, held, pressed, asked, from, troubles, health, kept };
}
