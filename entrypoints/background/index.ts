import '@/lib/messaging/jitless';
import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '@/lib/messaging/serve';
import { onCommand } from '@/lib/platform/commands';
import { onMenu } from '@/lib/platform/context-menu';
import { hidden } from '@/lib/platform/hidden';
import { consoleLog } from '@/lib/platform/log';
import { refreshPages } from '@/lib/platform/tabs';
import { profileAt } from '@/lib/services/profile-at';
import { catchUpAt } from '@/lib/sources/linkedin/catch-up/address';
import { openNotes, rememberTab, useMarked } from './acts';
import { answers } from './answers';
import { pageDeps } from './deps';
import { followTabs } from './follow-tabs';
import { onStart } from './on-start';
import { writeByItself } from './write-by-itself';

/** One classic script: a module worker fetches each of its chunks before it answers. */
export default defineBackground({ main });

/** Every listener in the first turn: the browser wakes the worker for an event and asks who listens. */
function main() {
  const deps = pageDeps();
  const remember = rememberTab(deps);
  serve({
    answers: answers(deps),
    profileAt,
    tellsOccasions: (url) => catchUpAt(url) !== null,
    log: consoleLog,
  });
  onMenu({ remember, 'open-notes': openNotes, use: useMarked(deps) });
  onCommand({ remember, 'open-panel': openNotes, 'hide-all': () => void hidden.toggle().then(refreshPages) });
  followTabs();
  writeByItself(deps);
  onStart(deps);
}
