import { followUpsWith } from '@/lib/services/load-follow-ups';
import { useDeps } from '../deps';
import { WithEventsText } from '../events/events-text';
import { Section } from '../ui/section';
import { WhenLive } from '../ui/when-live';
import { useEventsText } from '../events/events-text';
import { useLive } from '../use-live';
import { useNow } from '../use-now';
import { FollowUpCard } from './follow-up-card';

type Props = {
  readonly personId: string;
  /** Opens the mail in the place of the brief. */
  readonly onWrite: (followUpId: string) => void;
};

/** In popup and panel: what is still open with this person after an event; nothing where nothing is. */
export function PersonFollowUps(props: Props) {
  const deps = useDeps();
  const now = useNow();
  const live = useLive(`follow-ups:${props.personId}`, () => followUpsWith(deps, props.personId), [now.at]);
  return (
    <WhenLive live={live}>
      {(views) => {
        const open = views.filter(({ task }) => task !== null);
        return open.length === 0 ? null : (
          <WithEventsText>
            <Open {...props} views={open} />
          </WithEventsText>
        );
      }}
    </WhenLive>
  );
}

function Open({ views, onWrite }: Props & { readonly views: Awaited<ReturnType<typeof followUpsWith>> }) {
  const { events } = useEventsText();
  return (
    <Section title={events.afterwards}>
      <div className="stack">
        {views.map((view) => (
          <FollowUpCard key={view.followUp.id} view={view} onWrite={() => onWrite(view.followUp.id)} />
        ))}
      </div>
    </Section>
  );
}
