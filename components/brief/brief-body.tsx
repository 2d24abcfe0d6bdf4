import type { Brief } from '@/lib/domain/brief.types';
import { Agenda } from './agenda';
import { LastTime } from './last-time';
import { PlaceOrLink } from './place-or-link';
import { Since } from './since';

/** What follows the glance, in its order. Five minutes before a meeting only the questions and the place are left. */
export function BriefBody({ brief }: { readonly brief: Brief }) {
  const named = brief.people.length > 1;
  if (brief.case === 'five-minutes') {
    return (
      <>
        <PlaceOrLink brief={brief} />
        <Agenda brief={brief} />
      </>
    );
  }
  return (
    <>
      {brief.people.map((person) =>
        named && person.changes.length === 0 ? null : <Since key={person.personId} person={person} named={named} />,
      )}
      <Agenda brief={brief} />
      {brief.people.map((person) => (
        <LastTime key={person.personId} person={person} named={named} />
      ))}
    </>
  );
}
