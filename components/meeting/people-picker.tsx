import { useState } from 'react';
import { Plus, X } from 'lucide-react';
import type { Attendee } from '@/lib/domain/invitation';
import { namesOf } from '@/lib/services/names-of';
import { useDeps, useText } from '../deps';
import { TextField } from '../ui/field';
import { Chip } from '../ui/chip';
import { Guests } from './guests';
import { useFound } from '../use-found';
import { useLive } from '../use-live';

type Props = {
  readonly personIds: readonly string[];
  readonly guests?: readonly Attendee[];
  readonly problem: string | undefined;
  readonly onChange: (personIds: readonly string[]) => void;
};

const offered = 5;
const nobody: readonly Attendee[] = [];

/** Who comes; several people can be in one meeting. */
export function PeoplePicker({ personIds, guests = nobody, problem, onChange }: Props) {
  const deps = useDeps();
  const text = useText().meetingForm;
  const [query, setQuery] = useState<string | null>(null);
  const known = useLive(`names:${personIds.join()}`, () => namesOf(deps, personIds));
  const found = useFound(query);
  const names = known.state === 'ready' ? known.value : new Map<string, string>();
  const rest =
    found.state === 'ready' ? found.value.filter((row) => !personIds.includes(row.person.id)).slice(0, offered) : [];

  function add(id: string) {
    onChange([...personIds, id]);
    setQuery(null);
  }

  const open = query !== null || personIds.length === 0;
  return (
    <div className="stack-s">
      <fieldset className="chips" aria-label={text.people}>
        {personIds.map((id) => (
          <Chip
            key={id}
            aria-label={text.removePerson(names.get(id) ?? '')}
            onClick={() => onChange(personIds.filter((each) => each !== id))}
          >
            <bdi>{names.get(id) ?? '…'}</bdi>
            <X size={13} aria-hidden="true" />
          </Chip>
        ))}
        {open ? null : (
          <Chip onClick={() => setQuery('')}>
            <Plus size={13} aria-hidden="true" />
            {text.addPerson}
          </Chip>
        )}
      </fieldset>
      <Guests guests={guests} personIds={personIds} onAdd={add} />
      {open ? (
        <TextField
          label={text.addPerson}
          autoFocus={query !== null}
          value={query ?? ''}
          problem={problem}
          hint={query && found.state === 'ready' && rest.length === 0 ? text.nobodyFound : undefined}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            const first = rest[0];
            // Half a name saves nothing.
            if (event.key === 'Enter' && !event.ctrlKey && query?.trim()) {
              event.preventDefault();
              if (first) add(first.person.id);
            }
            if (event.key === 'Escape' && query !== null) {
              event.stopPropagation();
              setQuery(null);
            }
          }}
        />
      ) : null}
      {open && query !== null ? (
        <div className="chips">
          {rest.map((row) => (
            <Chip key={row.person.id} onClick={() => add(row.person.id)}>
              <Plus size={13} aria-hidden="true" />
              <bdi>{row.person.name}</bdi>
            </Chip>
          ))}
        </div>
      ) : null}
    </div>
  );
}
