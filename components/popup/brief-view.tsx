import { loadBrief } from '@/lib/services/load-brief';
import { BriefBody } from '../brief/brief-body';
import { Glance } from '../brief/glance';
import { useDeps } from '../deps';
import { useLive } from '../use-live';
import { useNow } from '../use-now';
import { WhenLive } from '../ui/when-live';
import { BriefFoot } from './brief-foot';
import { aboutBrief } from './first-answers';
import type { Go } from './view';
import { MetWhere } from './met-where';

type Props = {
  readonly personIds: readonly string[];
  readonly meetingId: string | null;
  readonly go: Go;
  /** Just remembered: asked once where you met. */
  readonly askWhereMet?: (() => void) | undefined;
};

export { loadBrief };
export { OtherwiseLine } from './otherwise-line';

/** Whom one meets, or the person of the tab: glance, what changed, what to ask; the foot stays in sight. */
export function BriefView({ personIds, meetingId, go, askWhereMet }: Props) {
  const deps = useDeps();
  const now = useNow();
  const live = useLive(aboutBrief({ personIds, meetingId }), () => loadBrief(deps, { personIds, meetingId }), [now.at]);
  return (
    <WhenLive live={live}>
      {(brief) => (
        <>
          <div className="scroll">
            <Glance brief={brief} />
            {askWhereMet && brief.people[0] ? (
              <MetWhere personId={brief.people[0].personId} onDone={askWhereMet} />
            ) : null}
            <BriefBody brief={brief} />
          </div>
          <BriefFoot brief={brief} go={go} />
        </>
      )}
    </WhenLive>
  );
}
