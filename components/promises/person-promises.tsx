import { useState, type ReactNode } from 'react';
import { loadPromises, type OpenPromise } from '@/lib/services/load-promises';
import { useDeps } from '../deps';
import { Button } from '../ui/button';
import { useLive } from '../use-live';
import { useNow } from '../use-now';
import { ClosedPromises } from './closed-promises';
import { PromiseForm } from './promise-form';
import { PromiseLine } from './promise-line';
import { usePromisesText } from './use-promises-text';

type Props = {
  readonly personId: string;
  /** How it is framed where it stands. */
  readonly children: (part: { readonly title: string; readonly end: ReactNode; readonly body: ReactNode }) => ReactNode;
};

/** What is promised between the user and one person, both ways, late ones first; what is over is folded. */
export function PersonPromises({ personId, children }: Props) {
  const deps = useDeps();
  const text = usePromisesText();
  const now = useNow();
  const [adding, setAdding] = useState(false);
  const live = useLive(`promises:${personId}`, () => loadPromises(deps, personId), [now.at]);
  const view = live.state === 'ready' ? live.value : null;
  if (!text || !view) return null;
  const { mine, theirs, closed } = view;
  const open = [...mine, ...theirs];
  return children({
    title: text.title,
    end: adding ? null : (
      <Button small onClick={() => setAdding(true)}>
        {text.write}
      </Button>
    ),
    body: (
      <div className="stack">
        {adding ? <PromiseForm personId={personId} onLeave={() => setAdding(false)} /> : null}
        {open.length === 0 ? <p className="soft">{text.personEmpty}</p> : <Lines rows={open} />}
        {closed.length === 0 ? null : <ClosedPromises rows={closed} text={text} named={false} />}
      </div>
    ),
  });
}

function Lines({ rows }: { readonly rows: readonly OpenPromise[] }) {
  return (
    <ul className="lines tasks">
      {rows.map(({ line, personId }) => (
        <li key={line.promiseId} id={`promise-${line.promiseId}`}>
          <PromiseLine line={line} personId={personId} said />
        </li>
      ))}
    </ul>
  );
}
