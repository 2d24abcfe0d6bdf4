import { useState } from 'react';
import type { PromisesText } from '@/lib/i18n/load-promises';
import { loadPromises, type OpenPromise, type PromisesView } from '@/lib/services/load-promises';
import { useDeps } from '../deps';
import { Part } from '../shell/part';
import { Title } from '../shell/title';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import { useNow } from '../use-now';
import { Books } from './books';
import { ClosedPromises } from './closed-promises';
import { PromiseForm } from './promise-form';
import { PromiseLine } from './promise-line';
import { useInView } from './use-in-view';
import { usePromisesText } from './use-promises-text';

/** What I promised and what was offered to me, late ones first; `shownId` is brought into view. */
export function PromisesScreen({ shownId }: { readonly shownId?: string }) {
  const deps = useDeps();
  const text = usePromisesText();
  const now = useNow();
  const [adding, setAdding] = useState(false);
  const live = useLive('promises', () => loadPromises(deps), [now.at]);
  if (!text) return <div aria-busy="true" />;
  const write = (
    <Button look="primary" onClick={() => setAdding(true)}>
      {text.write}
    </Button>
  );
  return (
    <>
      <Title title={text.title} end={adding ? null : write} />
      {adding ? (
        <div className="part">
          <PromiseForm onLeave={() => setAdding(false)} />
        </div>
      ) : null}
      <WhenLive live={live}>{(view) => <Lists view={view} text={text} shownId={shownId} />}</WhenLive>
      <Books text={text} />
    </>
  );
}

type ListsProps = {
  readonly view: PromisesView;
  readonly text: PromisesText;
  readonly shownId: string | undefined;
};

function Lists({ view, text, shownId }: ListsProps) {
  useInView(shownId === undefined ? null : `promise-${shownId}`);
  const { mine, theirs, closed } = view;
  if (mine.length + theirs.length + closed.length === 0) return <EmptyState text={text.empty} />;
  return (
    <>
      <Part title={text.mine}>
        <Open rows={mine} none={text.noneMine} shownId={shownId} />
      </Part>
      <Part title={text.theirs}>
        <Open rows={theirs} none={text.noneTheirs} shownId={shownId} />
      </Part>
      {closed.length > 0 ? <ClosedPromises rows={closed} text={text} shownId={shownId} /> : null}
    </>
  );
}

type OpenProps = { readonly rows: readonly OpenPromise[]; readonly none: string; readonly shownId: string | undefined };

function Open({ rows, none, shownId }: OpenProps) {
  if (rows.length === 0) return <p className="soft">{none}</p>;
  return (
    <ul className="lines">
      {rows.map(({ line, personId, name }) => (
        <li
          key={line.promiseId}
          id={`promise-${line.promiseId}`}
          className={line.promiseId === shownId ? 'shown' : undefined}
        >
          <PromiseLine line={line} personId={personId} name={name} />
        </li>
      ))}
    </ul>
  );
}
