import { openFromPage } from '@/lib/platform/panel';
import type { PageDeps } from '@/lib/services/page/deps';
import { pageTrouble } from '@/lib/services/page/page-health';
import { recordCatchUp } from '@/lib/services/page/record-catch-up';
import { recordPage } from '@/lib/services/page/record-page';
import { rememberPage } from '@/lib/services/page/remember-page';
import type { PageAnswers } from '@/lib/messaging/serve';
import { stateOfPage } from './state-of-page';

/** What the background does for a page that asks. */
export function answers(deps: PageDeps): PageAnswers {
  return {
    recordReading: (page, request) => recordPage(deps, page, request),
    pageState: stateOfPage(deps),
    remember: (page) => rememberPage(deps, page),
    pageTrouble: (page, trouble) => pageTrouble(deps, page, trouble),
    catchUp: (_, { items }) => recordCatchUp(deps, items),
    openPanel: ({ tabId }, { view }) => openFromPage(tabId, view),
  };
}
