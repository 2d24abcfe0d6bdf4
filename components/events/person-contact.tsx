import { useEffect } from 'react';
import { followUpsWith } from '@/lib/services/load-follow-ups';
import { useDeps } from '../deps';
import { FollowUpList } from '../follow-ups/follow-up-list';
import { Part } from '../shell/part';
import { Touches } from '../touches/touches';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import { useNow } from '../use-now';
import { useEventsText, WithEventsText } from './events-text';

type Props = {
  readonly personId: string;
  /** A contact or follow-up that a line elsewhere came from. */
  readonly shown?: { readonly kind: string; readonly id: string } | undefined;
};

/** On a person's page: contacts, and what was written after events. */
export function PersonContact(props: Props) {
  return (
    <WithEventsText>
      <Parts {...props} />
    </WithEventsText>
  );
}

function Parts({ personId, shown }: Props) {
  const deps = useDeps();
  const { events, touch } = useEventsText();
  const now = useNow();
  const live = useLive(`follow-ups:${personId}`, () => followUpsWith(deps, personId), [now.at]);
  const ready = live.state === 'ready';
  const anchor = shown?.kind === 'touch' || shown?.kind === 'follow-up' ? `${shown.kind}-${shown.id}` : '';
  useEffect(() => {
    if (ready) document.getElementById(anchor)?.scrollIntoView({ block: 'center' });
  }, [ready, anchor]);
  return (
    <WhenLive live={live}>
      {(views) => (
        <>
          <Part title={touch.heading}>
            <Touches personId={personId} shownId={shown?.kind === 'touch' ? shown.id : undefined} />
          </Part>
          {views.length > 0 ? (
            <Part title={events.afterwards}>
              <FollowUpList views={views} named={false} />
            </Part>
          ) : null}
        </>
      )}
    </WhenLive>
  );
}
