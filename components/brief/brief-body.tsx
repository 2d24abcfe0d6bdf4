import { lazy } from 'react';
import type { Brief } from '@/lib/domain/brief.types';
import { Late } from '../ui/late';
import { Agenda } from './agenda';
import { PlaceOrLink } from './place-or-link';
import { Since } from './since';

// The popup's first sight ends with the questions.
const Below = lazy(async () => ({ default: (await import('./below')).Below }));

type Props = {
  readonly brief: Brief;
  /** The long silence stands further up already. */
  readonly silenceSaid?: boolean;
};

/** What follows the glance, in its order. Five minutes before a meeting only the questions and the place are left. */
export function BriefBody({ brief, silenceSaid = false }: Props) {
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
      <Late>
        <Below brief={brief} silenceSaid={silenceSaid} />
      </Late>
    </>
  );
}
