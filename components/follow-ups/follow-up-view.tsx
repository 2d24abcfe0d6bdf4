import { loadFollowUp } from '@/lib/services/load-follow-ups';
import { useDeps } from '../deps';
import { LazyDraftSheet } from '../drafts/lazy-draft';
import { useEventsText, WithEventsText } from '../events/events-text';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import { WriteFollowUp } from './write-follow-up';

type Props = { readonly followUpId: string; readonly onLeave: () => void };

/** In popup and panel: the mail of a follow-up in the place of the brief. */
export function FollowUpView({ followUpId, onLeave }: Props) {
  const deps = useDeps();
  const live = useLive(`follow-up:${followUpId}`, () => loadFollowUp(deps, followUpId));
  return (
    <WithEventsText>
      <WhenLive live={live}>
        {(view) =>
          view ? <WriteFollowUp view={view} Sheet={LazyDraftSheet} onLeave={onLeave} /> : <Gone onLeave={onLeave} />
        }
      </WhenLive>
    </WithEventsText>
  );
}

function Gone({ onLeave }: Pick<Props, 'onLeave'>) {
  const { followUp: t } = useEventsText();
  return (
    <EmptyState text={t.gone}>
      <Button onClick={onLeave}>{t.back}</Button>
    </EmptyState>
  );
}
