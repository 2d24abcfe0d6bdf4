import { profileAt } from '@/lib/services/profile-at';
import { suggestSamePeople } from '@/lib/services/suggest-same-people';
import { useDeps } from '../deps';
import { useLive } from '../use-live';
import { useTab } from '../use-tab';
import { WhenLive } from '../ui/when-live';
import { Unknown } from './unknown';
import type { OnRemembered } from './use-remember';

/** The person of the tab, while a meeting has the popup. */
export function TabPerson({ onRemembered }: { readonly onRemembered: OnRemembered }) {
  const deps = useDeps();
  const seen = useTab();
  const name = seen?.held?.facts.name ?? '';
  const same = useLive(`same:${name}`, () =>
    suggestSamePeople(deps, { name, ...(seen?.held ? { withoutSource: seen.held.source } : {}) }),
  );
  const address = seen?.tab ? profileAt(seen.tab.url) : null;
  if (!seen || !address) return null;
  return (
    <WhenLive live={same}>
      {(sameAs) => (
        <Unknown
          choice={{ kind: 'unknown', reading: seen.held, url: address.url, sameAs, otherwise: null }}
          seen={seen}
          onRemembered={onRemembered}
        />
      )}
    </WhenLive>
  );
}
