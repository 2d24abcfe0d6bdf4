import { useState } from 'react';
import { Link } from 'wouter';
import { boardColumn, byNextStep, endedColumns, openColumns, type BoardColumn } from '@/lib/domain/introduction-board';
import { listIntroductions, type IntroductionView } from '@/lib/services/load-introductions';
import { useDeps } from '../deps';
import { routes } from '../routes';
import { Title } from '../shell/title';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import { useNow } from '../use-now';
import { DraftPlace } from './draft-place';
import { IntroductionCard } from './introduction-card';
import { useIntroductionWords } from './words';

/** All introductions, from the idea to how it ended. */
export function BoardScreen() {
  const deps = useDeps();
  const t = useIntroductionWords();
  const live = useLive('introductions', () => listIntroductions(deps));
  return (
    <WhenLive live={live}>
      {(views) => (
        <>
          <Title
            title={t.title}
            end={
              views.length === 0 ? null : (
                <Link className="btn btn-primary" href={routes.newIntroduction}>
                  {t.start}
                </Link>
              )
            }
          />
          {views.length === 0 ? (
            <EmptyState text={t.empty}>
              <Link className="btn btn-primary" href={routes.newIntroduction}>
                {t.start}
              </Link>
            </EmptyState>
          ) : (
            <DraftPlace>
              <Board views={views} />
            </DraftPlace>
          )}
        </>
      )}
    </WhenLive>
  );
}

function Board({ views }: { readonly views: readonly IntroductionView[] }) {
  const t = useIntroductionWords();
  const now = useNow();
  const order = byNextStep(now);
  const sorted = views.toSorted((x, y) => order(x.introduction, y.introduction));
  const columns = Map.groupBy(sorted, ({ introduction }) => boardColumn(introduction, now));
  const of = (column: BoardColumn) => columns.get(column) ?? [];
  const ended = endedColumns.filter((column) => of(column).length > 0);
  return (
    <>
      {of('to-do-after').length > 0 ? (
        <section className="board-after">
          <h2 className="board-title">{t.columns['to-do-after']}</h2>
          <Cards views={of('to-do-after')} />
        </section>
      ) : null}
      <div className="board">
        {openColumns.map((column) => (
          <section key={column} className={of(column).length === 0 ? 'board-column board-empty' : 'board-column'}>
            <h2 className="board-title">{t.columns[column]}</h2>
            {of(column).length === 0 ? <p className="small soft">{t.nothingHere}</p> : <Cards views={of(column)} />}
          </section>
        ))}
      </div>
      {ended.length > 0 ? (
        <details className="board-closed">
          <summary className="board-title">{t.closed}</summary>
          {ended.map((column) => (
            <section key={column}>
              <h2 className="board-title">{t.columns[column]}</h2>
              <Cards views={of(column)} />
            </section>
          ))}
        </details>
      ) : null}
    </>
  );
}

const atOnce = 12;

function Cards({ views }: { readonly views: readonly IntroductionView[] }) {
  const t = useIntroductionWords();
  const [shown, setShown] = useState(atOnce);
  return (
    <>
      <ul className="board-cards">
        {views.slice(0, shown).map((view) => (
          <li key={view.introduction.id}>
            <IntroductionCard view={view} />
          </li>
        ))}
      </ul>
      {views.length > shown ? (
        <Button small look="quiet" onClick={() => setShown(shown + atOnce)}>
          {t.more}
        </Button>
      ) : null}
    </>
  );
}
