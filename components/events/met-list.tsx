import { useState } from 'react';
import { starredFirst } from '@/lib/domain/event';
import type { Meeting } from '@/lib/domain/meeting';
import type { Person } from '@/lib/domain/person';
import { LinkButton } from '../ui/link-button';
import { useEventsText } from './events-text';
import { MetLine } from './met-line';

const step = 30;

/** Everybody met there; what was noted of them is for the user alone. */
export function MetList({ event, people }: { readonly event: Meeting; readonly people: readonly Person[] }) {
  const t = useEventsText().events.capture;
  const [shown, setShown] = useState(step);
  const byId = new Map(people.map((person) => [person.id, person]));
  // In the order written down: a line that jumps when it gets its star is lost from sight.
  const listed = event.personIds.flatMap((id) => byId.get(id) ?? []).toReversed();
  const starred = starredFirst(event).length > 0;
  if (listed.length === 0) return <p className="soft">{t.nobody}</p>;
  return (
    <div className="stack-s">
      {starred ? <p className="small soft">{t.drawn}</p> : null}
      <ul className="lines short-lines">
        {listed.slice(0, shown).map((person) => (
          <li key={person.id}>
            <MetLine event={event} person={person} />
          </li>
        ))}
      </ul>
      {listed.length > shown ? (
        <p className="small">
          <LinkButton onClick={() => setShown(shown + step)}>{t.more}</LinkButton>
        </p>
      ) : null}
    </div>
  );
}
