import { useState } from 'react';
import type { PanelView } from '@/lib/messaging/protocol';
import { useSettings } from '../deps';
import { FullNotice } from '../health/full-notice';
import { FirstRun } from '../popup/first-run';
import { Frame } from '../ui/frame';
import { useTab } from '../use-tab';
import { Nobodys } from './nobodys';
import { PanelScreen } from './panel-screen';
import { useAskedView } from './use-asked-view';

/** The side panel: the person of the active tab, wherever one goes. */
export function Panel() {
  return (
    <Frame surface="panel">
      <Ready />
    </Frame>
  );
}

function Ready() {
  const settings = useSettings();
  const seen = useTab();
  const [view, setView] = useState<PanelView>('brief');
  useAskedView(seen?.tab?.id ?? null, setView);
  if (settings.chosenAt === null) {
    return (
      <Nobodys>
        <FirstRun />
      </Nobodys>
    );
  }
  if (seen === null) return <div aria-busy="true" />;
  return (
    <>
      <PanelScreen seen={seen} view={view} onView={setView} />
      <FullNotice />
    </>
  );
}
