import { ExternalLink } from 'lucide-react';
import type { JoinRow } from '@/lib/db/rows';
import type { Person } from '@/lib/domain/person';
import type { IdentityView } from '@/lib/services/load-person';
import { useText } from '../deps';
import { useDates } from '../shell/dates';
import { Part } from '../shell/part';
import { Theirs } from '../ui/theirs';
import { AddIdentity } from './add-identity';
import { Join } from './join';
import { Joined } from './joined';
import { RemoveProfile } from './remove-profile';

type Props = {
  readonly person: Person;
  readonly identities: readonly IdentityView[];
  readonly joins: readonly JoinRow[];
  readonly shownId?: string | undefined;
};

/** Where a person is found, and how two that are one come together. */
export function Profiles({ person, identities, joins, shownId }: Props) {
  const { person: t } = useText().people;
  return (
    <Part title={t.profiles}>
      <div className="stack">
        <ul className="stack-s">
          {identities.map((view) => (
            <li
              key={view.identity.id}
              id={`identity-${view.identity.id}`}
              className={view.identity.id === shownId ? 'shown' : undefined}
            >
              <Profile view={view} />
            </li>
          ))}
        </ul>
        {joins.map((join) => (
          <Joined key={join.id} join={join} />
        ))}
        <Join person={person} />
        <AddIdentity person={person} />
      </div>
    </Part>
  );
}

function Profile({ view: { identity, lastReadAt } }: { readonly view: IdentityView }) {
  const { people, common } = useText();
  const { person: t } = people;
  const dates = useDates();
  const site = common.source[identity.source];
  return (
    <>
      <a href={identity.url} target="_blank" rel="noreferrer" aria-label={t.openProfile(site)}>
        {site} <ExternalLink size={12} className="inline" aria-hidden="true" />
      </a>{' '}
      {identity.handle ? (
        <span className="soft">
          <Theirs text={identity.source === 'x' ? `@${identity.handle}` : identity.handle} max={80} />
        </span>
      ) : null}
      <p className="source">
        {lastReadAt ? t.lastRead(dates.short(lastReadAt)) : t.neverRead}
        {identity.earlierHandles.length > 0 ? (
          <>
            {' · '}
            <Theirs text={t.earlierHandles(identity.earlierHandles.join(', '))} max={200} />
          </>
        ) : null}
        {' · '}
        <RemoveProfile identity={identity} site={site} />
      </p>
    </>
  );
}
