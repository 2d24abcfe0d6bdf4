import { Star } from 'lucide-react';
import { Link } from 'wouter';
import type { Person } from '@/lib/domain/person';
import { editPerson } from '@/lib/services/edit-person';
import { loadBrief } from '@/lib/services/load-brief';
import { useDeps, useText } from '../deps';
import { routes } from '../routes';
import { useDates } from '../shell/dates';
import { Avatar } from '../ui/avatar';
import { IconButton } from '../ui/icon-button';
import { Theirs } from '../ui/theirs';
import { useAction } from '../ui/use-action';
import { useLive } from '../use-live';
import { useRelationText } from '../use-relation-text';
import { KeptLines } from './kept';
import { RoleLine } from './role-line';

/** Name, role now, when you last met, the line that stays on top. */
export function Head({ person }: { readonly person: Person }) {
  const deps = useDeps();
  const { brief: t } = useText();
  const dates = useDates();
  const card = useRelationText()?.card;
  const live = useLive(`brief:${person.id}`, () => loadBrief(deps, { personIds: [person.id], meetingId: null }));
  const told = live.state === 'ready' ? live.value.people[0] : undefined;
  return (
    <div className="person-head">
      <Avatar name={person.name} />
      <div className="grow">
        <h1 className="name">
          <Theirs text={person.name} max={100} />
          <StarButton person={person} />
        </h1>
        {told?.role ? <RoleLine role={told.role} /> : null}
        {told ? (
          <p className="small soft">{told.lastMet ? t.who.lastMet(dates.day(told.lastMet.at)) : t.who.neverMet}</p>
        ) : null}
        <KeptLines personId={person.id} />
        {person.pinned === '' ? null : (
          <p className="pinned">
            <Theirs text={person.pinned} max={200} />
          </p>
        )}
      </div>
      {card ? (
        <Link className="btn btn-small" href={routes.card(person.id)}>
          {card.link}
        </Link>
      ) : null}
    </div>
  );
}

function StarButton({ person }: { readonly person: Person }) {
  const deps = useDeps();
  const { person: t } = useText().people;
  const { busy, run } = useAction();
  return (
    <IconButton
      className="star-button"
      label={t.star}
      aria-pressed={person.starred}
      icon={<Star size={18} aria-hidden="true" fill={person.starred ? 'currentColor' : 'none'} />}
      disabled={busy}
      onClick={() => void run(() => editPerson(deps, person.id, { starred: !person.starred }))}
    />
  );
}
