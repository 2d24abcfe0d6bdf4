import { findPersonByUrl } from '@/lib/services/find-person';
import { profileAt } from '@/lib/services/profile-at';
import type { AskedView } from '@/lib/platform/platform';
import { useState } from 'react';
import { useDeps } from '../deps';
import { TabPerson } from '../popup/tab-person';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import type { SeenTab } from '../look-at-tab';
import { NoProfile } from './no-profile';
import { Nobodys } from './nobodys';
import { PersonPanel } from './person-panel';

type Props = { readonly seen: SeenTab; readonly view: AskedView; readonly onView: (view: AskedView) => void };

/** Follows the tab: no profile, somebody unknown, or a person. */
export function PanelScreen({ seen, view, onView }: Props) {
  const deps = useDeps();
  const url = seen.tab?.url ?? '';
  const address = profileAt(url);
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
            askWhereMet={askMet === person.person.id ? () => setAskMet(null) : undefined}
          />
        ) : (
          <Nobodys>
            <TabPerson key={address.url} onRemembered={setAskMet} />
          </Nobodys>
        )
      }
    </WhenLive>
  );
}
