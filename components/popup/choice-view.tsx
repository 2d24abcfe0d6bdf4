import { Suspense } from 'react';
import type { PopupChoice } from '@/lib/domain/popup';
import { useDeps, useText } from '../deps';
import type { SeenTab } from '../look-at-tab';
import { useAction } from '../ui/use-action';
import { BriefView, FirstRun, Nobody, OtherwiseLine, PartlyRead, TodayView, Unknown } from './lazy-views';
import type { Go } from './view';

type Props = {
  readonly choice: PopupChoice;
  readonly seen: SeenTab;
  readonly go: Go;
  /** Who was just remembered here, and has not been told where you met. */
  readonly askMet: string | null;
  readonly onAskMet: (personId: string | null) => void;
};

/** Whom the popup shows, and below it in one line what lost. */
export function ChoiceView(props: Props) {
  const { choice, go } = props;
  const otherwise = 'otherwise' in choice ? choice.otherwise : null;
  return (
    <Suspense fallback={<div aria-busy="true" />}>
      <Chosen {...props} />
      {otherwise ? (
        <OtherwiseLine
          otherwise={otherwise}
          onMeeting={(meetingId) => go({ kind: 'brief', personIds: [], meetingId })}
          onPerson={(personId) => go({ kind: 'brief', personIds: [personId], meetingId: null })}
          onTab={() => go({ kind: 'tab' })}
        />
      ) : null}
    </Suspense>
  );
}

function Chosen({ choice, seen, go, askMet, onAskMet }: Props) {
  const deps = useDeps();
  const text = useText();
  const { run } = useAction();
  switch (choice.kind) {
    case 'first-run':
      return <FirstRun />;
    case 'nobody':
      return (
        <Nobody
          go={go}
          onInvented={() =>
            void run(async () => (await import('@/lib/services/invented-people')).seedInvented(deps, text.people.story))
          }
        />
      );
    case 'unknown':
      return (
        <Unknown
          key={choice.url}
          choice={choice}
          seen={seen}
          onRemembered={(personId, then) => {
            if (then === 'facts') go({ kind: 'facts', personId });
            else if (then === null) onAskMet(personId);
          }}
        />
      );
    case 'person':
      return (
        <>
          {seen.trouble ? (
            <PartlyRead seen={seen} onFacts={() => go({ kind: 'facts', personId: choice.personId })} />
          ) : null}
          <BriefView
            key={choice.personId}
            personIds={[choice.personId]}
            meetingId={choice.meetingId}
            go={go}
            askWhereMet={askMet === choice.personId ? () => onAskMet(null) : undefined}
          />
        </>
      );
    case 'meeting':
      return <BriefView key={choice.meetingId} personIds={choice.personIds} meetingId={choice.meetingId} go={go} />;
    case 'today':
      return <TodayView go={go} />;
  }
}
