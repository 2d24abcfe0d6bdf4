import { findPersonByUrl } from '@/lib/services/find-person';
import { profileAt } from '@/lib/services/profile-at';
import type { PanelView } from '@/lib/messaging/protocol';
import { useState } from 'react';
import { useDeps } from '../deps';
import { TabPerson } from '../popup/tab-person';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import type { SeenTab } from '../look-at-tab';
import { NoProfile } from './no-profile';
import { Nobodys } from './nobodys';
import { PersonPanel } from './person-panel';

type Props = { readonly seen: SeenTab; readonly view: PanelView; readonly onView: (view: PanelView) => void };

/** Follows the tab: no profile, somebody unknown, or a person. */
export function PanelScreen({ seen, view, onView }: Props) {
  const deps = useDeps();
  const url = seen.tab?.url ?? '';
  const address = profileAt(url);
  const [typing, setTyping] = useState<string | null>(null);
  const [askMet, setAskMet] = useState<string | null>(null);
  const found = useLive(
    `at:${address?.url ?? ''}`,
    () => (address ? findPersonByUrl(deps, url) : Promise.resolve(null)),
    [url],
  );
  if (!address) {
    return (
      <Nobodys>
        <NoProfile />
      </Nobodys>
    );
  }
  return (
    <WhenLive live={found}>
      {(person) =>
        person ? (
          <PersonPanel
            key={person.person.id}
            person={person.person}
            view={view}
            onView={onView}
            seen={seen}
            firstForm={typing === person.person.id ? { kind: 'facts', personId: typing } : undefined}
            askWhereMet={askMet === person.person.id ? () => setAskMet(null) : undefined}
          />
        ) : (
          <Nobodys>
            <TabPerson
              key={address.url}
              onRemembered={(id, then) => {
                if (then === 'facts') setTyping(id);
                else if (then === null) setAskMet(id);
              }}
            />
          </Nobodys>
        )
      }
    </WhenLive>
  );
}
