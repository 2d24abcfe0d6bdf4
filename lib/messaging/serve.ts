import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { Log } from '@/lib/platform/platform';
import {
  pageSender,
  sameProfile,
  showsIdentity,
  type PageSender,
  type ProfileAt,
  type ShownProfile,
} from './page-sender';
import type { PageState, PageTrouble, Protocol, RecordAnswer } from './protocol';
import { requestSchemas } from './protocol.schema';

type Request<Name extends keyof Protocol> = Parameters<Protocol[Name]>[0];
type Answer<Name extends keyof Protocol> = ReturnType<Protocol[Name]>;
/** A page whose tab shows a profile. */
export type ProfilePage = PageSender & { readonly profile: ShownProfile };

/** What the background does for a page; each is called with a request that was found in order. */
export type PageAnswers = {
  readonly recordReading: (page: ProfilePage, request: Request<'recordReading'>) => Promise<RecordAnswer>;
  readonly pageState: (page: PageSender) => Promise<PageState>;
  readonly remember: (page: ProfilePage) => Promise<Answer<'remember'>>;
  readonly pageTrouble: (page: ProfilePage, trouble: PageTrouble) => Promise<Answer<'pageTrouble'>>;
  readonly catchUp: (page: PageSender, request: Request<'catchUp'>) => Promise<Answer<'catchUp'>>;
  /** Called in the turn of the message: the panel opens only before anything is awaited. */
  readonly openPanel: (page: PageSender, request: Request<'openPanel'>) => Promise<Answer<'openPanel'>>;
};

export type ServeDeps = {
  readonly answers: PageAnswers;
  readonly profileAt: ProfileAt;
  /** Whether an address shows the site's page of occasions. */
  readonly tellsOccasions: (url: string) => boolean;
  readonly ownId: string;
  readonly log: Log;
};

const refused = { ok: false, reason: 'refused' } as const;
const no = { ok: false } as const;
const untold: PageState = { reading: 'off', annotation: false, language: 'en', appearance: 'system', chip: null };

/** Listens to pages; to be called in the first turn of the worker. */
export function serve(deps: Omit<ServeDeps, 'ownId'>): void {
  const requests = answerRequests({ ...deps, ownId: browser.runtime.id });
  const { onMessage } = defineExtensionMessaging<Protocol>();
  onMessage('recordReading', ({ data, sender }) => requests.recordReading(data, sender));
  onMessage('pageState', ({ data, sender }) => requests.pageState(data, sender));
  onMessage('remember', ({ data, sender }) => requests.remember(data, sender));
  onMessage('pageTrouble', ({ data, sender }) => requests.pageTrouble(data, sender));
  onMessage('catchUp', ({ data, sender }) => requests.catchUp(data, sender));
  onMessage('openPanel', ({ data, sender }) => requests.openPanel(data, sender));
}

/**
 * Every request is parsed, and held against what the tab itself shows: a page can speak for no profile but its own, and
 * nobody else can speak at all.
 */
export function answerRequests({ answers, profileAt, tellsOccasions, ownId, log }: ServeDeps) {
  const from = (sender: unknown) => pageSender(sender, ownId, profileAt);

  async function recordReading(data: unknown, sender: unknown): Promise<RecordAnswer> {
    const page = from(sender);
    if (!page) return refused;
    const request = requestSchemas.recordReading.safeParse(data);
    if (!request.success) return refused;
    const { reading, key } = request.data as Request<'recordReading'>;
    const told = profileAt(reading.url);
    if (!isProfilePage(page) || !showsIdentity(page.profile, reading.source, reading.identity)) return refused;
    if (!showsIdentity(told, reading.source, reading.identity)) return refused;
    return guarded('recordReading', () => answers.recordReading(page, { key, reading }), {
      ok: false,
      reason: 'failed',
    });
  }

  async function pageState(data: unknown, sender: unknown): Promise<PageState> {
    const page = from(sender);
    const request = requestSchemas.pageState.safeParse(data);
    if (!page || !request.success) return untold;
    // The page may be a step ahead of what the browser tells of its tab: then nothing is said of either person.
    const agreed = sameProfile(profileAt(request.data.url), page.profile) ? page : { ...page, profile: null };
    return guarded('pageState', () => answers.pageState(agreed), untold);
  }

  async function remember(data: unknown, sender: unknown): Promise<Answer<'remember'>> {
    const page = from(sender);
    const request = requestSchemas.remember.safeParse(data);
    if (!page || !request.success || !isProfilePage(page)) return no;
    if (!sameProfile(profileAt(request.data.url), page.profile)) return no;
    return guarded('remember', () => answers.remember(page), no);
  }

  async function pageTrouble(data: unknown, sender: unknown): Promise<Answer<'pageTrouble'>> {
    const page = from(sender);
    const request = requestSchemas.pageTrouble.safeParse(data);
    if (!page || !request.success || !isProfilePage(page)) return no;
    if (!sameProfile(profileAt(request.data.url), page.profile)) return no;
    return guarded('pageTrouble', () => answers.pageTrouble(page, request.data.trouble), no);
  }

  async function catchUp(data: unknown, sender: unknown): Promise<Answer<'catchUp'>> {
    const page = from(sender);
    const request = requestSchemas.catchUp.safeParse(data);
    if (!page || !request.success || page.profile !== null) return no;
    if (!tellsOccasions(page.url) || !tellsOccasions(request.data.url)) return no;
    return guarded('catchUp', () => answers.catchUp(page, request.data), no);
  }

  function openPanel(data: unknown, sender: unknown): Promise<Answer<'openPanel'>> {
    const page = from(sender);
    const request = requestSchemas.openPanel.safeParse(data);
    if (!page || !request.success) return Promise.resolve(no);
    return guarded('openPanel', () => answers.openPanel(page, request.data), no);
  }

  async function guarded<T>(what: string, answer: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await answer();
    } catch (error) {
      log.warn(`${what} failed`, error);
      return otherwise;
    }
  }

  return { recordReading, pageState, remember, pageTrouble, catchUp, openPanel };
}

function isProfilePage(page: PageSender): page is ProfilePage {
  return page.profile !== null;
}
