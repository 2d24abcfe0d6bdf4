import { useState } from 'react';
import { Link } from 'wouter';
import type { FollowUpView } from '@/lib/services/load-follow-ups';
import { useEventsText } from '../events/events-text';
import { routes } from '../routes';
import { LinkButton } from '../ui/link-button';
import { Theirs } from '../ui/theirs';
import { FollowUpCard, isUnanswered } from './follow-up-card';

const step = 20;

type Props = {
  readonly views: readonly FollowUpView[];
  /** On a person's own page they are not named again. */
  readonly named?: boolean;
};

/** Follow-ups one under another, each with whom it is. */
export function FollowUpList({ views, named = true }: Props) {
  const { events, followUp: t } = useEventsText();
  const [shown, setShown] = useState(step);
  return (
    <div className="stack-s">
      {views.some(({ state }) => isUnanswered(state)) ? <p className="small soft">{t.few}</p> : null}
      <ul className="lines">
        {views.slice(0, shown).map((view) => (
          <li key={view.followUp.id}>
            <FollowUpCard
              view={view}
              listed
              name={
                named ? (
                  <Link className="row-name" href={routes.person(view.person.id)}>
                    <Theirs text={view.person.name} max={120} />
                  </Link>
                ) : null
              }
            />
          </li>
        ))}
      </ul>
      {views.length > shown ? (
        <p className="small">
          <LinkButton onClick={() => setShown(shown + step)}>{events.first.more}</LinkButton>
        </p>
      ) : null}
    </div>
  );
}
