import { Printer } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { Link } from 'wouter';
import { loadCard, type CardView } from '@/lib/services/load-card';
import { useDeps, useText } from '../deps';
import { routes } from '../routes';
import { NotFound } from '../shell/not-found';
import { Button } from '../ui/button';
import { Theirs } from '../ui/theirs';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import { useRelationText } from '../use-relation-text';
import { useTold } from '../use-told';
import { cardLines } from './card-lines';

/** One person on one page, to be kept in front of one or printed. */
export function CardScreen({ id }: { readonly id: string }) {
  const deps = useDeps();
  const told = useTold();
  const live = useLive(`card:${id}`, () => loadCard(deps, id), [told.now.at]);
  return <WhenLive live={live}>{(view) => (view ? <Card view={view} /> : <NotFound />)}</WhenLive>;
}

function Card({ view }: { readonly view: CardView }) {
  const { page } = useText();
  const told = useTold();
  const text = useRelationText();
  const { person } = view;
  useEffect(() => {
    document.title = `${person.name} · ${page.product}`;
  }, [person.name, page]);
  if (!text) return <div aria-busy="true" />;
  const { card: t } = text;
  const { role, lines } = cardLines(told, text, view);
  return (
    <>
      <div className="actions card-actions">
        <Button look="primary" onClick={() => window.print()}>
          <Printer size={15} aria-hidden="true" />
          {t.print}
        </Button>
        <Link className="btn btn-quiet" href={routes.person(person.id)}>
          {t.back}
        </Link>
      </div>
      <article className="part card-view">
        <h1 className="name">
          <Theirs text={person.name} max={100} />
        </h1>
        {role === '' ? null : (
          <p>
            <Theirs text={role} max={200} />
          </p>
        )}
        {person.pinned === '' ? null : (
          <p className="pinned">
            <Theirs text={person.pinned} max={160} />
          </p>
        )}
        {lines.length === 0 ? <p className="soft">{t.blank}</p> : null}
        <dl className="card-lines">
          {lines.map(({ label, texts }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{texts.length === 1 ? <Words text={texts[0] ?? ''} /> : <List texts={texts} />}</dd>
            </div>
          ))}
        </dl>
      </article>
    </>
  );
}

function List({ texts }: { readonly texts: readonly string[] }): ReactNode {
  return (
    <ul>
      {[...new Set(texts)].map((each) => (
        <li key={each}>
          <Words text={each} />
        </li>
      ))}
    </ul>
  );
}

function Words({ text }: { readonly text: string }) {
  return <Theirs text={text} max={160} />;
}
