import { useState } from 'react';
import type { Person } from '@/lib/domain/person';
import { suggestSamePeople } from '@/lib/services/suggest-same-people';
import { useDeps, useText } from '../deps';
import { useEscape } from '../shell/use-escape';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { LinkButton } from '../ui/link-button';
import { useFound } from '../use-found';
import { useLive } from '../use-live';
import { useJoin } from './use-join';

const offered = 6;

/** One person remembered twice: those whose names agree are one click away, anybody else can be found by name. */
export function Join({ person }: { readonly person: Person }) {
  const deps = useDeps();
  const { person: t } = useText().people;
  const [open, setOpen] = useState(false);
  const { busy, join } = useJoin(person.id);
  const alike = useLive(`same:${person.id}:${person.name}`, () =>
    suggestSamePeople(deps, { name: person.name, except: person.id }),
  );
  const suggestions = alike.state === 'ready' ? alike.value.slice(0, 3) : [];
  return (
    <div className="stack-s">
      {suggestions.map(({ personId, name }) => (
        <div className="notice bar-line" key={personId}>
          <bdi>{t.joinSame(name)}</bdi>
          <Button small disabled={busy} aria-label={t.joinWith(name)} onClick={() => void join({ id: personId, name })}>
            {t.joinWith(name)}
          </Button>
        </div>
      ))}
      {open ? (
        <Find person={person} onDone={() => setOpen(false)} />
      ) : (
        <div>
          <LinkButton onClick={() => setOpen(true)}>{t.join}</LinkButton>
        </div>
      )}
    </div>
  );
}

function Find({ person, onDone }: { readonly person: Person; readonly onDone: () => void }) {
  const { person: t } = useText().people;
  const [query, setQuery] = useState('');
  useEscape(onDone);
  const { busy, join } = useJoin(person.id);
  const found = useFound(query);
  const rows =
    found.state === 'ready' ? found.value.filter((row) => row.person.id !== person.id).slice(0, offered) : [];
  return (
    <div className="stack-s">
      <TextField
        label={t.joinSearch}
        hint={found.state === 'ready' && rows.length === 0 ? t.nobodyFound : t.joinText}
        autoFocus
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <ul className="stack-s">
        {rows.map((row) => (
          <li key={row.person.id}>
            <Button small disabled={busy} onClick={() => void join(row.person)}>
              <bdi className="cut">{t.joinWith(row.person.name)}</bdi>
            </Button>
            {row.headline ? <span className="field-hint cut block">{row.headline}</span> : null}
          </li>
        ))}
      </ul>
      <div>
        <LinkButton onClick={onDone}>{t.cancel}</LinkButton>
      </div>
    </div>
  );
}
