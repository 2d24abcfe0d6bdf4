import { Star } from 'lucide-react';
import { Link } from 'wouter';
import type { Person } from '@/lib/domain/person';
import type { AboutPerson } from '@/lib/services/list-people';
import { useText } from '../deps';
import { routes } from '../routes';
import { useDates } from '../shell/dates';
import { Avatar } from '../ui/avatar';
import { Pill } from '../ui/pill';
import { Theirs } from '../ui/theirs';

/** Every row is as high as the next, so that the list knows where it is without measuring. */
export const rowHeight = 64;

type Props = {
  readonly person: Person;
  /** `undefined`: not read yet, and nothing is said of it. */
  readonly about: AboutPerson | undefined;
  readonly invented: boolean;
};

export function PersonRow({ person, about, invented }: Props) {
  const { people: t } = useText();
  const dates = useDates();
  return (
    <Link className="person-row" href={routes.person(person.id)}>
      <Avatar name={person.name} />
      <span className="told">
        <span className="told-name">
          <span className="cut">
            <Theirs text={person.name} max={120} />
          </span>
          {person.starred ? <Star size={14} className="star" aria-label={t.starred} /> : null}
          {about && about.unseen > 0 ? <Pill tone="new">{t.news}</Pill> : null}
          {invented ? (
            <span className="is-invented">
              <Pill>{t.invented}</Pill>
            </span>
          ) : null}
        </span>
        <span className="cut block soft">
          {about?.headline ? <Theirs text={about.headline} max={160} /> : person.metWhere}
        </span>
      </span>
      {about ? (
        <span className="when">
          <span className="block">{about.lastMet ? t.met(dates.short(about.lastMet)) : t.neverMet}</span>
          <span className="block read">{about.lastReadAt ? t.read(dates.short(about.lastReadAt)) : t.neverRead}</span>
        </span>
      ) : null}
    </Link>
  );
}
