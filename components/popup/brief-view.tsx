import { lazy } from 'react';
import { loadBrief } from '@/lib/services/load-brief';
import { BriefBody } from '../brief/brief-body';
import { Glance } from '../brief/glance';
import { useDeps } from '../deps';
import { LazyContact, LazyMetAt } from '../events/lazy-events';
import { useLive } from '../use-live';
import { useNow } from '../use-now';
import { Late } from '../ui/late';
import { WhenLive } from '../ui/when-live';
import { BriefFoot } from './brief-foot';
import { aboutBrief } from './first-answers';
import type { Go } from './view';
import { MetWhere } from './met-where';

const MetAlready = lazy(async () => ({ default: (await import('./met-already')).MetAlready }));

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
      {(brief) => {
        const only = brief.people.length === 1 ? brief.people[0] : undefined;
        return (
          <>
            <div className="scroll">
              <Glance brief={brief} />
              {only && !askWhereMet ? (
                <Late>
                  <LazyMetAt name={only.name} personId={only.personId} />
                </Late>
              ) : null}
              {askWhereMet && brief.people[0] ? (
                <MetWhere personId={brief.people[0].personId} onDone={askWhereMet} />
              ) : null}
              <BriefBody brief={brief} />
              {only && brief.case !== 'five-minutes' ? (
                <Late>
                  <LazyContact
                    personId={only.personId}
                    onWrite={(followUpId) => go({ kind: 'follow-up', followUpId })}
                  />
                </Late>
              ) : null}
              {brief.meeting ? (
                <Late>
                  <MetAlready brief={brief} go={go} />
                </Late>
              ) : null}
            </div>
            <BriefFoot brief={brief} go={go} />
          </>
        );
      }}
    </WhenLive>
  );
}
