import { useEffect, useRef, useState } from 'react';
import type { PromisesText } from '@/lib/i18n/load-promises';
import { namesOf } from '@/lib/services/names-of';
import { useDeps } from '../deps';
import { Chip } from '../ui/chip';
import { TextField } from '../ui/field';
import { useFound } from '../use-found';
import { useLive } from '../use-live';

type Props = {
  readonly label: string;
  readonly text: Pick<PromisesText['form'], 'nobodyFound' | 'chosen'>;
  readonly personId: string | null;
  readonly problem?: string | undefined;
  readonly onChoose: (id: string | null) => void;
};

const offered = 5;

/** One person among those remembered: typed, then chosen; Enter takes the first. */
export function PersonField({ label, text, personId, problem, onChoose }: Props) {
  const deps = useDeps();
  const [query, setQuery] = useState('');
  const asked = query.trim() === '' ? null : query;
  const entered = useRef(false);
  const found = useFound(personId === null ? asked : null);
  const first = found.state === 'ready' && asked !== null ? found.value[0]?.person.id : undefined;
  // Enter may come before anybody is found: whoever types fast means the first one all the same.
  useEffect(() => {
    if (!entered.current || first === undefined) return;
    entered.current = false;
    onChoose(first);
  }, [first, onChoose]);
  const known = useLive(`names:${personId ?? ''}`, () => namesOf(deps, personId === null ? [] : [personId]));
  if (personId !== null) {
    const name = known.state === 'ready' ? (known.value.get(personId) ?? '') : '…';
    return (
      <div className="field">
        <span className="field-label">{label}</span>
        <div>
          <Chip pressed aria-label={text.chosen(name)} title={text.chosen(name)} onClick={() => onChoose(null)}>
            <bdi>{name}</bdi>
          </Chip>
        </div>
      </div>
    );
  }
  const rows = found.state === 'ready' && asked !== null ? found.value.slice(0, offered) : [];
  return (
    <div className="stack-s">
      <TextField
        label={label}
        autoFocus
        value={query}
        problem={problem}
        hint={asked !== null && found.state === 'ready' && rows.length === 0 ? text.nobodyFound : undefined}
        onChange={(event) => {
          setQuery(event.target.value);
          entered.current = false;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || asked === null) return;
          // Half a name saves nothing.
          event.preventDefault();
          if (first === undefined) entered.current = true;
          else onChoose(first);
        }}
      />
      {rows.length === 0 ? null : (
        <div className="chips">
          {rows.map((row) => (
            <Chip key={row.person.id} onClick={() => onChoose(row.person.id)}>
              <bdi>{row.person.name}</bdi>
            </Chip>
          ))}
        </div>
      )}
    </div>
  );
}
