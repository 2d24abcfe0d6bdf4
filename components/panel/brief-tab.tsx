import { Suspense } from 'react';
import { TwoMinuteRead } from '../brief/two-minute-read';
import { useText } from '../deps';
import { LazyContact, LazyMetAt } from '../events/lazy-events';
import type { Go } from '../popup/view';
import { Button } from '../ui/button';
import { WhenLive } from '../ui/when-live';
import { usePanelBrief } from './use-panel-brief';

type Props = { readonly personId: string; readonly go: Go };

/** The two-minute read, for the next meeting with this person if there is one. */
export function BriefTab({ personId, go }: Props) {
  const { popup, own } = useText();
  const live = usePanelBrief(personId);
  return (
    <WhenLive live={live}>
      {(brief) => {
        const { meeting } = brief;
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
              <Button onClick={() => go({ kind: 'facts', personId })}>{own.type}</Button>
              {meeting ? (
                <Button onClick={() => go({ kind: 'edit', meetingId: meeting.id })}>
                  {popup.meeting.changeMeeting}
                </Button>
              ) : null}
              {meeting?.phase === 'under-way' ? (
                <Button onClick={() => go({ kind: 'debrief', meetingId: meeting.id })}>{popup.meeting.debrief}</Button>
              ) : null}
            </div>
          </>
        );
      }}
    </WhenLive>
  );
}
