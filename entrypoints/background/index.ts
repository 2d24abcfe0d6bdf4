import '@/lib/messaging/jitless';
import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '@/lib/messaging/serve';
import { onCommand } from '@/lib/platform/commands';
import { onMenu } from '@/lib/platform/context-menu';
import { hidden } from '@/lib/platform/hidden';
import { consoleLog } from '@/lib/platform/log';
import { openFromPage } from '@/lib/platform/panel';
import { refreshPages } from '@/lib/platform/tabs';
import { pageTrouble } from '@/lib/services/page/page-health';
import { recordPage } from '@/lib/services/page/record-page';
import { rememberPage } from '@/lib/services/page/remember-page';
import { profileAt } from '@/lib/services/profile-at';
import { openNotes, rememberTab } from './acts';
import { pageDeps } from './deps';
import { followTabs } from './follow-tabs';
import { onStart } from './on-start';
import { stateOfPage } from './state-of-page';

/** One classic script: a module worker fetches each of its chunks before it answers. */
export default defineBackground({ main });

/** Every listener in the first turn: the browser wakes the worker for an event and asks who listens. */
function main() {
  const deps = pageDeps();
  const remember = rememberTab(deps);
  serve({
    answers: {
      recordReading: (page, request) => recordPage(deps, page, request),
      pageState: stateOfPage(deps),
      remember: (page) => rememberPage(deps, page),
      pageTrouble: (page, trouble) => pageTrouble(deps, page, trouble),
      openPanel: ({ tabId }, { view }) => openFromPage(tabId, view),
    },
    profileAt,
    log: consoleLog,
  });
  onMenu({ remember, 'open-notes': openNotes });
  onCommand({ remember, 'open-panel': openNotes, 'hide-all': () => void hidden.toggle().then(refreshPages) });
  followTabs();
  onStart(deps);
}
