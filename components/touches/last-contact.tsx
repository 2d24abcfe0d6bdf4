import { lastMet, lastTouch } from '@/lib/domain/touch';
import { loadContacts } from '@/lib/services/load-contacts';
import { useDeps } from '../deps';
import { useEventsText } from '../events/events-text';
import { useDates } from '../shell/dates';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import { useNow } from '../use-now';

/** The last contact of any kind, and apart from it when you last met. */
export function LastContact({ personId }: { readonly personId: string }) {
  const deps = useDeps();
  const { touch: t } = useEventsText();
  const now = useNow();
  const dates = useDates();
  const live = useLive(`contacts:${personId}`, () => loadContacts(deps, personId));
  return (
    <WhenLive live={live}>
      {(contacts) => {
        const last = lastTouch({ ...contacts, now });
        const met = lastMet({ ...contacts, now });
        return (
          <p className="small soft">
            {last ? t.lastTouch(t.kinds[last.kind].toLocaleLowerCase(), dates.short(last.at)) : t.never}
            {' · '}
            {met ? t.lastMet(dates.short(met)) : t.neverMet}
          </p>
        );
      }}
    </WhenLive>
  );
}
