import { useEffect, useState } from 'react';
import { useText } from '../deps';
import { usePageDeps, type CommandKeys } from '../shell/page-deps';
import { Part } from '../shell/part';
import { Kbd } from '../ui/kbd';

const names = ['_execute_action', 'remember', 'open-panel', 'hide-all'] as const;

/** The keys as they are set now; they are changed on the browser's own page. */
export function Keys() {
  const { commandKeys } = usePageDeps();
  const { keys: t } = useText().settings;
  const [known, setKnown] = useState<readonly CommandKeys[]>([]);
  useEffect(() => {
    let here = true;
    void commandKeys().then(
      (all) => here && setKnown(all),
      () => {},
    );
    return () => {
      here = false;
    };
  }, [commandKeys]);
  return (
    <Part title={t.title}>
      <dl className="facts">
        {names.map((name) => (
          <div className="contents" key={name}>
            <dt>{t[name]}</dt>
            <dd>{keysOf(known, name) ? <Kbd keys={keysOf(known, name)} /> : <span className="soft">{t.none}</span>}</dd>
          </div>
        ))}
        <dt>{t.search}</dt>
        <dd>
          <Kbd keys="/" />
        </dd>
      </dl>
      <p className="small soft">{t.text}</p>
    </Part>
  );
}

function keysOf(all: readonly CommandKeys[], name: string): string {
  return all.find((command) => command.name === name)?.keys ?? '';
}
