import type { ReactNode } from 'react';
import { introductionCounts, introductionState } from '@/lib/domain/introduction';
import { byNextStep } from '@/lib/domain/introduction-board';
import { nextSteps } from '@/lib/domain/introduction-next';
import {
  introductionsWith,
  namesAbout,
  type IntroductionView,
  type NamedPerson,
} from '@/lib/services/load-introductions';
import { useDeps } from '../deps';
import { routes } from '../routes';
import { Theirs } from '../ui/theirs';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import { useNow } from '../use-now';
import { ClosedLine } from './closed-line';
import { DraftPlace } from './draft-place';
import { IntroductionCard } from './introduction-card';
import { NameLine } from './name-line';
import { useIntroductionWords } from './words';

type Props = {
  readonly person: NamedPerson;
  /** Popup and panel show a draft in the place of the list. */
  readonly inPlace?: boolean;
  /** Draws heading and list as the surface has them; `end` says what came about, given and received. */
  readonly children: (part: { readonly title: string; readonly end: string; readonly body: ReactNode }) => ReactNode;
};

/** What is under way with a person, who was named, and what came about: the same on every surface. */
export function PersonIntroductions({ person, inPlace = false, children }: Props) {
  const deps = useDeps();
  const t = useIntroductionWords();
  const live = useLive(`introductions of ${person.id}:${person.name}`, () =>
    Promise.all([introductionsWith(deps, person.id), namesAbout(deps, person)]),
  );
  return (
    <WhenLive live={live}>
      {([views, names]) => {
        const { given, received } = introductionCounts(
          views.map(({ introduction }) => introduction),
          person.id,
        );
        const part = children({
          title: t.person.title,
          end: t.person.counts(given, received),
          body: (
            <div className="stack">
              {views.length + names.length === 0 ? (
                <p className="soft">
                  <Theirs text={t.person.none(person.name)} max={160} />
                </p>
              ) : null}
              <Listed views={views} />
              {names.length > 0 ? (
                <section>
                  <h3 className="board-title">{t.names.title}</h3>
                  <ul className="intro-list">
                    {names.map((name) => (
                      <li key={name.row.id}>
                        <NameLine name={name} personId={person.id} />
                      </li>
                    ))}
                  </ul>
                </section>
              ) : null}
              <p>
                <a
                  className="btn btn-small"
                  href={`/options.html#${routes.introductionWith(person.id)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    deps.openPage(routes.introductionWith(person.id));
                  }}
                >
                  {t.person.introduce}
                </a>
              </p>
            </div>
          ),
        });
        return <DraftPlace inPlace={inPlace}>{part}</DraftPlace>;
      }}
    </WhenLive>
  );
}

function Listed({ views }: { readonly views: readonly IntroductionView[] }) {
  const t = useIntroductionWords();
  const now = useNow();
  const order = byNextStep(now);
  const sorted = views.toSorted((x, y) => order(x.introduction, y.introduction));
  const isOpen = ({ introduction }: IntroductionView) =>
    introductionState(introduction).stage !== 'closed' || nextSteps(introduction, now).length > 0;
  const open = sorted.filter(isOpen);
  const closed = sorted.filter((view) => !isOpen(view));
  return (
    <>
      {open.length > 0 ? (
        <ul className="intro-list">
          {open.map((view) => (
            <li key={view.introduction.id}>
              <IntroductionCard view={view} stage />
            </li>
          ))}
        </ul>
      ) : null}
      {closed.length > 0 ? (
        <details>
          <summary className="small">{t.person.closed}</summary>
          <ul className="intro-list">
            {closed.map((view) => (
              <li key={view.introduction.id}>
                <ClosedLine view={view} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
