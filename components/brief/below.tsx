import type { Brief } from '@/lib/domain/brief.types';
import { Closing } from './closing';
import { Folded } from './folded';
import { Help } from './help';
import { Introductions } from './introductions';
import { LastTime } from './last-time';
import { Promises } from './promises';
import { Silence } from './silence';

type Props = { readonly brief: Brief; readonly silenceSaid: boolean };

/** What stands below the questions, in the brief's order. The popup shows it when one scrolls. */
export function Below({ brief, silenceSaid }: Props) {
  const { meeting, people } = brief;
  const over = meeting?.phase === 'over';
  return (
    <>
      {silenceSaid ? null : <Silence brief={brief} />}
      {meeting && !over ? <Help brief={brief} meeting={meeting} /> : null}
      {people.map((person) => (
        <LastTime key={person.personId} person={person} named={people.length > 1} />
      ))}
      <Promises brief={brief} />
      <Introductions brief={brief} />
      {meeting && !over ? <Closing brief={brief} meeting={meeting} /> : null}
      <Folded brief={brief} />
    </>
  );
}
