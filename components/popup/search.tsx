import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useText } from '../deps';
import { Avatar } from '../ui/avatar';
import { TextField } from '../ui/field';
import { Theirs } from '../ui/theirs';
import { WhenLive } from '../ui/when-live';
import { useFound } from '../use-found';
import { slashKeys } from './slash-keys';

type Props = { readonly onChoose: (personId: string) => void; readonly onLeave: () => void };

const shown = 8;

/** One key away: type, Enter takes the first, the arrows go through the rest. */
export function Search({ onChoose, onLeave }: Props) {
  const text = useText().popup;
  const [query, setQuery] = useState('');
  const found = useFound(query);
  const box = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);

  useLayoutEffect(
    () =>
      slashKeys().onSlash(() => {
        setQuery(slashKeys().take());
        box.current?.focus();
      }),
    [],
  );

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && found.state === 'ready' && found.value[0]) onChoose(found.value[0].person.id);
    if (event.key === 'ArrowDown') step(event, 0);
    if (event.key === 'Escape') {
      event.preventDefault();
      onLeave();
    }
  }

  function step(event: KeyboardEvent, to: number) {
    const lines = results.current?.querySelectorAll<HTMLElement>('button') ?? [];
    event.preventDefault();
    lines[Math.max(0, Math.min(to, lines.length - 1))]?.focus();
  }

  return (
    <>
      <div className="search-box">
        <TextField
          label={text.search}
          bare
          ref={box}
          type="search"
          placeholder={text.searchHint}
          autoFocus
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className="results" ref={results}>
        <WhenLive live={found}>
          {(rows) =>
            rows.length === 0 ? (
              <p className="soft">{query === '' ? text.nobody.text : text.nobodyFound(query)}</p>
            ) : (
              rows.slice(0, shown).map(({ person, headline }, at) => (
                <button
                  key={person.id}
                  type="button"
                  className="line"
                  onClick={() => onChoose(person.id)}
                  onKeyDown={(event) => {
                    if (event.key === 'ArrowDown') step(event, at + 1);
                    if (event.key === 'ArrowUp') step(event, at - 1);
                  }}
                >
                  <Avatar name={person.name} small />
                  <span className="grow">
                    <b className="clamp-1">
                      <Theirs text={person.name} max={120} />
                    </b>
                    {headline ? (
                      <span className="source clamp-1">
                        <Theirs text={headline} max={160} />
                      </span>
                    ) : null}
                  </span>
                </button>
              ))
            )
          }
        </WhenLive>
      </div>
    </>
  );
}
