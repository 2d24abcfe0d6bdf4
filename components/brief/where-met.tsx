import type { PersonBrief } from '@/lib/domain/brief.types';
import { metText } from '@/lib/i18n/sentences/met-sentence';
import { ownText } from '@/lib/i18n/sentences/own-sentence';
import { roleAsOf } from '@/lib/i18n/sentences/role-sentence';
import { cutWords } from '@/lib/i18n/sentences/words';
import { useTold } from '../use-told';
import { Theirs } from '../ui/theirs';
import { RecordLink } from './record-link';

/** Where you met, where they live by your own word, and the role last known where only the headline was read since. */
export function WhereMet({ person }: { readonly person: PersonBrief }) {
  const told = useTold();
  const met = metText(told.t, person);
  const { role } = person;
  const known = role?.state === 'jobs-unread' && (role.title ?? role.company) !== null ? role : null;
  const { place } = person;
  if (met === '' && !known && !place) return null;
  return (
    <div className="section small soft">
      {known ? (
        <p>
          <RecordLink from={known.from} personId={person.personId}>
            <Theirs text={roleAsOf(told, known)} />
          </RecordLink>
        </p>
      ) : null}
      {place ? (
        <p>
          <RecordLink from={place.from} personId={person.personId}>
            <Theirs text={`${told.t.own.place(cutWords(place.text, 8))} · ${ownText(told, place.own)}`} />
          </RecordLink>
        </p>
      ) : null}
      {met !== '' ? (
        <p>
          <RecordLink from={person.from} personId={person.personId}>
            <Theirs text={met} />
          </RecordLink>
        </p>
      ) : null}
    </div>
  );
}
