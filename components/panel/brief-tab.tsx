import { Suspense } from 'react';
import { nextWith } from '@/lib/domain/meeting-rules';
import { loadBrief } from '@/lib/services/load-brief';
import { loadPerson } from '@/lib/services/load-person';
import { TwoMinuteRead } from '../brief/two-minute-read';
import { useDeps, useText } from '../deps';
import { LazyContact, LazyMetAt } from '../events/lazy-events';
import type { Go } from '../popup/view';
import { Button } from '../ui/button';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import { useNow } from '../use-now';

type Props = { readonly personId: string; readonly go: Go };

/** The two-minute read, for the next meeting with this person if there is one. */
export function BriefTab({ personId, go }: Props) {
  const deps = useDeps();
  const { popup, own } = useText();
  const text = popup.meeting;
  const now = useNow();
  const live = useLive(
    `panel-brief:${personId}`,
    async () => {
      const view = await loadPerson(deps, personId);
      const meetingId = nextWith(personId, view?.meetings ?? [], deps.clock.now())?.id ?? null;
      return loadBrief(deps, { personIds: [personId], meetingId });
    },
    [now.at],
  );
  return (
    <WhenLive live={live}>
      {(brief) => {
        const { meeting, debriefOf } = brief;
        return (
          <>
            <Suspense>
              <LazyMetAt name={brief.people[0]?.name ?? ''} personId={personId} />
            </Suspense>
            <TwoMinuteRead brief={brief} />
            <Suspense>
              <LazyContact personId={personId} onWrite={(followUpId) => go({ kind: 'follow-up', followUpId })} />
            </Suspense>
            <div className="section actions">
              {debriefOf !== null ? (
                <Button onClick={() => go({ kind: 'debrief', meetingId: debriefOf })}>{text.debrief}</Button>
              ) : null}
              <Button onClick={() => go({ kind: 'facts', personId })}>{own.type}</Button>
              {meeting ? (
                <Button onClick={() => go({ kind: 'edit', meetingId: meeting.id })}>{text.changeMeeting}</Button>
              ) : null}
            </div>
          </>
        );
      }}
    </WhenLive>
  );
}
