import { impressionOf } from '@/lib/domain/event';
import type { FollowUpView } from '@/lib/services/load-follow-ups';
import { Fragment } from 'react';
import { useEventsText } from '../events/events-text';

/** How one may reach them, the mail first: what they gave, and no other way. */
export function Ways({ view: { event, person, channels, profiles } }: { readonly view: FollowUpView }) {
  const { followUp: t } = useEventsText();
  const given = event !== null && (impressionOf(event, person.id).channels ?? []).length > 0;
  const known = given || person.email !== '' || profiles.length > 0;
  if (!known) return null;
  return (
    <p className="small soft">
      {given ? t.ways('') : t.knownWays('')}
      {channels.map((channel, index) => {
        const profile = profiles.find(({ source }) => source === channel);
        return (
          <Fragment key={channel}>
            {index > 0 ? ', ' : null}
            {profile ? (
              <a href={profile.url} target="_blank" rel="noreferrer">
                {t.via[channel]}
              </a>
            ) : (
              t.via[channel]
            )}
          </Fragment>
        );
      })}
    </p>
  );
}
