import { Link, useLocation } from 'wouter';
import { nextSteps } from '@/lib/domain/introduction-next';
import { loadIntroduction, type IntroductionView } from '@/lib/services/load-introductions';
import { useDeps } from '../deps';
import { routes } from '../routes';
import { NotFound } from '../shell/not-found';
import { Part } from '../shell/part';
import { Title } from '../shell/title';
import { Pill } from '../ui/pill';
import { Theirs } from '../ui/theirs';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import { useNow } from '../use-now';
import { DraftPlace } from './draft-place';
import { IntroductionCard, pairText, stageText } from './introduction-card';
import { How } from './how';
import { NotAsked } from './not-asked';
import { Record } from './record';
import { SidePart } from './side-part';
import { useIntroduction } from './use-introduction';
import { useIntroductionWords } from './words';

/** One introduction: my next step, the two, how they are brought together, and what happened. */
export function IntroductionScreen({ id }: { readonly id: string }) {
  const deps = useDeps();
  const live = useLive(`introduction:${id}`, () => loadIntroduction(deps, id));
  return (
    <WhenLive live={live}>
      {(view) =>
        view ? (
          <DraftPlace>
            <Shown view={view} />
          </DraftPlace>
        ) : (
          <NotFound />
        )
      }
    </WhenLive>
  );
}

type View = IntroductionView & { readonly who: Readonly<Record<'a' | 'b', string>> };

function Shown({ view }: { readonly view: View }) {
  const t = useIntroductionWords();
  const [, go] = useLocation();
  const actions = useIntroduction(view);
  const { introduction, who } = view;
  const above = nextSteps(introduction, useNow());
  const given = introduction.direction === 'given';
  const names = pairText(t, introduction);
  const coming = given && actions.state.madeAt === null && actions.state.outcome === null;
  return (
    <>
      <Title
        title={names}
        shown={<Theirs text={names} max={200} />}
        end={<Link href={routes.introductions}>{t.card.all}</Link>}
      />
      <p className="chips intro-state">
        <Pill>{stageText(t, introduction)}</Pill>
        {introduction.by ? <Theirs text={t.through(introduction.by.name)} max={120} /> : null}
      </p>
      <Part title={t.card.next}>
        <div className="stack-s">
          <IntroductionCard view={view} bare />
          {coming ? <NotAsked introduction={introduction} actions={actions} /> : null}
        </div>
      </Part>
      <Part title={given ? t.card.sides : t.card.withWhom}>
        <div className="intro-sides">
          {(given ? (['a', 'b'] as const) : (['b'] as const)).map((side) => (
            <SidePart
              key={side}
              introduction={introduction}
              side={side}
              who={who[side]}
              actions={actions}
              above={above}
            />
          ))}
        </div>
      </Part>
      {coming ? (
        <Part title={t.card.mode}>
          <How introduction={introduction} actions={actions} above={above} />
        </Part>
      ) : null}
      <Part title={t.card.record}>
        <Record
          introduction={introduction}
          actions={actions}
          above={above}
          onRemoved={() => go(routes.introductions)}
        />
      </Part>
    </>
  );
}
