import { useState } from 'react';
import type { AskedView } from '@/lib/platform/platform';
import { useSettings } from '../deps';
import { FirstRun } from '../popup/first-run';
import { Guarded } from '../ui/error-screen';
import { ToastProvider } from '../ui/toast';
import { useTab } from '../use-tab';
import { Nobodys } from './nobodys';
import { PanelScreen } from './panel-screen';
import { useAskedView } from './use-asked-view';

/** The side panel: the person of the active tab, wherever one goes. */
export function Panel() {
  return (
    <main className="panel">
      <ToastProvider>
        <Guarded>
          <Ready />
        </Guarded>
      </ToastProvider>
    </main>
  );
}

function Ready() {
  const settings = useSettings();
  const seen = useTab();
  const [view, setView] = useState<AskedView>('brief');
  useAskedView(seen?.tab?.id ?? null, setView);
  if (settings.chosenAt === null) {
    return (
      <Nobodys>
        <FirstRun />
      </Nobodys>
    );
  }
  return seen === null ? <div aria-busy="true" /> : <PanelScreen seen={seen} view={view} onView={setView} />;
}
