import { X } from 'lucide-react';
import { useState } from 'react';
import type { Party } from '@/lib/domain/introduction';
import { useFound } from '../use-found';
import { Chip } from '../ui/chip';
import { TextField } from '../ui/field';
import { useIntroductionWords } from './words';

type Props = {
  readonly label: string;
  readonly party: Party;
  readonly problem: string | undefined;
  readonly autoFocus?: boolean;
  readonly onChange: (party: Party) => void;
};

const offered = 4;

/** One of the two: somebody remembered, chosen among those found, or a name alone. */
export function PartyField({ label, party, problem, autoFocus = false, onChange }: Props) {
  const t = useIntroductionWords();
  const [looking, setLooking] = useState(false);
  // Field and chip take each other's place: the keyboard goes with them.
  const [swapped, setSwapped] = useState(false);
  const query = party.personId === null && looking ? party.name : '';
  const found = useFound(query.trim() === '' ? null : query);
  const rows = query.trim() !== '' && found.state === 'ready' ? found.value.slice(0, offered) : [];

  function choose(personId: string, name: string) {
    setLooking(false);
    setSwapped(true);
    onChange({ ...party, personId, name });
  }

  if (party.personId !== null) {
    return (
      <div className="field">
        <span className="field-label">{label}</span>
        <div className="chips">
          <Chip
            aria-label={t.form.remove(party.name)}
            autoFocus={swapped}
            onClick={() => {
              setLooking(false);
              setSwapped(true);
              onChange({ ...party, personId: null, name: '' });
            }}
          >
            <bdi>{party.name}</bdi>
            <X size={13} aria-hidden="true" />
          </Chip>
        </div>
        {problem ? <p className="field-problem">{problem}</p> : null}
      </div>
    );
  }
  return (
    <div className="stack-s">
      <TextField
        label={label}
        placeholder={t.form.nameOrPerson}
        value={party.name}
        problem={problem}
        autoFocus={autoFocus || swapped}
        onChange={(event) => {
          setLooking(true);
          onChange({ ...party, name: event.target.value });
        }}
        onKeyDown={(event) => {
          const first = rows[0];
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !first) return;
          event.preventDefault();
          choose(first.person.id, first.person.name);
        }}
      />
      {rows.length > 0 ? (
        <div className="chips">
          {rows.map(({ person }) => (
            <Chip key={person.id} onClick={() => choose(person.id, person.name)}>
              <bdi>{person.name}</bdi>
            </Chip>
          ))}
          <Chip onClick={() => setLooking(false)}>
            <bdi>{t.form.byName(party.name.trim())}</bdi>
          </Chip>
        </div>
      ) : null}
    </div>
  );
}
