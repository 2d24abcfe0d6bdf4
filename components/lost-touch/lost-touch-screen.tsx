import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { LostCard as Card, LostTouchNow } from '@/lib/domain/lost-touch';
import { dayLongText } from '@/lib/i18n/sentences/relation-sentence';
import { loadLostTouch } from '@/lib/services/reviews';
import { useDeps } from '../deps';
import { routes } from '../routes';
import { Title } from '../shell/title';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import { useRelationText } from '../use-relation-text';
import { useTold } from '../use-told';
import { LostCard } from './lost-card';

/** Five people one has lost sight of, every two months. Looking at the page asks and begins nothing. */
export function LostTouchScreen() {
  const deps = useDeps();
  const text = useRelationText();
  const live = useLive('lost touch', () => loadLostTouch(deps));
  if (!text) return <div aria-busy="true" />;
  return <WhenLive live={live}>{(view) => <Shown view={view} text={text} />}</WhenLive>;
}

type Props = { readonly view: LostTouchNow; readonly text: NonNullable<ReturnType<typeof useRelationText>> };

function Shown({ view, text }: Props) {
  const t = text.lost;
  const told = useTold();
  const [others, setOthers] = useState(false);
  const next = dayLongText(view.next, told);
  const again = others && view.more.length > 0;
  const cards = again ? view.more : view.cards;
  if (cards.length > 0) {
    return (
      <>
        <Title title={t.title} end={<span className="small soft">{t.next(next)}</span>} />
        <p className="lead">{t.lead}</p>
        <Cards cards={cards} reviewId={again ? null : view.reviewId} text={text} />
      </>
    );
  }
  return (
    <>
      <Title title={t.title} />
      {view.reviewId === null ? (
        <EmptyState title={t.emptyTitle} text={t.empty}>
          <Link className="btn" href={routes.people}>
            {t.toPeople}
          </Link>
        </EmptyState>
      ) : (
        <EmptyState title={t.seenTitle} text={t.seen(next)}>
          {view.more.length > 0 ? <Button onClick={() => setOthers(true)}>{t.more}</Button> : null}
        </EmptyState>
      )}
    </>
  );
}

type CardsProps = {
  readonly cards: readonly Card[];
  readonly reviewId: string | null;
  readonly text: Props['text'];
};

function Cards({ cards, reviewId, text }: CardsProps) {
  const shownIds = cards.map((card) => card.personId);
  const list = useRef<HTMLUListElement>(null);
  const count = useRef(cards.length);
  useEffect(() => {
    // The card that was answered is gone, and with it the focus: the keyboard goes on with the next.
    const answered = cards.length < count.current;
    count.current = cards.length;
    if (answered && document.activeElement === document.body) list.current?.querySelector('button')?.focus();
  }, [cards.length]);
  return (
    <ul className="lost-cards" ref={list}>
      {cards.map((card) => (
        <li key={card.personId}>
          <LostCard card={card} review={{ reviewId, shownIds }} text={text} />
        </li>
      ))}
    </ul>
  );
}
