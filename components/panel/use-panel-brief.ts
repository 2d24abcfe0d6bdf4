import type { Brief } from '@/lib/domain/brief.types';
import { loadBrief, nextMeetingWith } from '@/lib/services/load-brief';
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
      const meeting = await nextMeetingWith(deps, personId);
      return loadBrief(deps, { personIds: [personId], meetingId: meeting?.id ?? null });
    },
    [now.at],
  );
}
