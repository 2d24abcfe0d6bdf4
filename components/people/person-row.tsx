import { Star } from 'lucide-react';
import { Link } from 'wouter';
import type { PersonRow as Row } from '@/lib/services/list-people';
import { useText } from '../deps';
import { routes } from '../routes';
import { useDates } from '../shell/dates';
import { Avatar } from '../ui/avatar';
import { Pill } from '../ui/pill';
import { Theirs } from '../ui/theirs';

/** Every row is as high as the next, so that the list knows where it is without measuring. */
export const rowHeight = 64;

export function PersonRow({ row, invented }: { readonly row: Row; readonly invented: boolean }) {
  const { people: t } = useText();
  const dates = useDates();
  const { person, headline, lastMet, lastReadAt, unseen } = row;
  return (
    <Link className="person-row" href={routes.person(person.id)}>
      <Avatar name={person.name} />
      <span className="told">
        <span className="told-name">
          <span className="cut">
            <Theirs text={person.name} max={120} />
          </span>
          {person.starred ? <Star size={14} className="star" aria-label={t.starred} /> : null}
          {unseen > 0 ? <Pill tone="new">{t.news}</Pill> : null}
          {invented ? (
            <span className="is-invented">
              <Pill>{t.invented}</Pill>
            </span>
          ) : null}
        </span>
        <span className="cut block soft">{headline ? <Theirs text={headline} max={160} /> : person.metWhere}</span>
      </span>
      <span className="when">
        <span className="block">{lastMet ? t.met(dates.short(lastMet)) : t.neverMet}</span>
        <span className="block read">{lastReadAt ? t.read(dates.short(lastReadAt)) : t.neverRead}</span>
      </span>
    </Link>
  );
}
