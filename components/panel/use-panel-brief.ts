import type { Brief } from '@/lib/domain/brief.types';
import { nextWith } from '@/lib/domain/meeting-rules';
import { loadBrief } from '@/lib/services/load-brief';
import { loadPerson } from '@/lib/services/load-person';
import { useDeps } from '../deps';
import { useLive, type Live } from '../use-live';
import { useNow } from '../use-now';

/** The brief for the next meeting with this person, or about them where none is planned. */
export function usePanelBrief(personId: string): Live<Brief> {
  const deps = useDeps();
  const now = useNow();
  return useLive(
    `panel-brief:${personId}`,
    async () => {
      const view = await loadPerson(deps, personId);
      const meetingId = nextWith(personId, view?.meetings ?? [], deps.clock.now())?.id ?? null;
      return loadBrief(deps, { personIds: [personId], meetingId });
    },
    [now.at],
  );
}
