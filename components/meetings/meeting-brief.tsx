import { loadBrief } from '@/lib/services/load-brief';
import { TwoMinuteRead } from '../brief/two-minute-read';
import { useDeps } from '../deps';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import { useNow } from '../use-now';

/** What to know before this meeting, in two minutes. */
export function MeetingBrief({ meetingId }: { readonly meetingId: string }) {
  const deps = useDeps();
  const now = useNow();
  const live = useLive(`brief:${meetingId}`, () => loadBrief(deps, { personIds: [], meetingId }), [now.at]);
  return (
    <WhenLive live={live}>
      {(brief) => (
        <div className="part brief-card">
          <TwoMinuteRead brief={brief} />
        </div>
      )}
    </WhenLive>
  );
}
