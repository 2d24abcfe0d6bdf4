import { Suspense, useEffect, useState } from 'react';
import { startsInText } from '@/lib/i18n/sentences/starts-in';
import { minutesUntil, meetingPhase } from '@/lib/domain/meeting-rules';
import { findMeeting } from '@/lib/services/load-meeting';
import { loadPopup } from '@/lib/services/load-popup';
import { useDeps, useSettings, useText } from '../deps';
import { useFull } from '../health/use-full';
import { useLive } from '../use-live';
import { useNow } from '../use-now';
import type { SeenTab } from '../look-at-tab';
import { WhenLive } from '../ui/when-live';
import { ChoiceView } from './choice-view';
import { aboutChoice } from './first-answers';
import { FullNotice, ViewScreen } from './lazy-views';
import { slashKeys } from './slash-keys';
import { TopBar } from './top-bar';
import { keptView, type Go, type PopupView } from './view';

type Props = { readonly seen: SeenTab; readonly first: PopupView; readonly keepPlace: (text: string) => void };

export function PopupScreen({ seen, first, keepPlace }: Props) {
  const deps = useDeps();
  const settings = useSettings();
  const now = useNow();
  const full = useFull();
  const [view, setView] = useState<PopupView>(first);
  const [askMet, setAskMet] = useState<string | null>(null);
  const { tab, held } = seen;
  const live = useLive(
    aboutChoice(tab?.url ?? null),
    () => loadPopup(deps, { tabUrl: tab?.url ?? null, held, settings }),
    [now.at, held?.readAt, settings.chosenAt],
  );

  const go: Go = (next) => {
    setView(next);
    keepPlace(keptView(next, deps.clock.now().at));
  };
  const home = () => go({ kind: 'choice' });
  useEffect(() =>
    slashKeys().onSlash(() => {
      if (view.kind !== 'search') go({ kind: 'search' });
    }),
  );

  const choice = live.state === 'ready' ? live.value : null;
  const meetingId =
    view.kind === 'brief'
      ? view.meetingId
      : view.kind === 'choice' && choice && 'meetingId' in choice
        ? choice.meetingId
        : null;
  return (
    <>
      <TopBar
        tab={tab}
        go={go}
        onBack={view.kind === 'choice' ? undefined : home}
        aside={<StartsIn meetingId={meetingId} />}
      />
      {full === 'full' ? (
        <Suspense>
          <FullNotice />
        </Suspense>
      ) : null}
      {view.kind === 'choice' ? (
        <WhenLive live={live}>
          {(value) => <ChoiceView choice={value} seen={seen} go={go} askMet={askMet} onAskMet={setAskMet} />}
        </WhenLive>
      ) : (
        <Suspense fallback={<div aria-busy="true" />}>
          <ViewScreen view={view} go={go} onLeave={home} />
        </Suspense>
      )}
    </>
  );
}

/** "in 35 min", beside the product's name. */
function StartsIn({ meetingId }: { readonly meetingId: string | null }) {
  const deps = useDeps();
  const now = useNow();
  const text = useText();
  const live = useLive(`starts:${meetingId ?? ''}`, () =>
    meetingId === null ? Promise.resolve(null) : findMeeting(deps, meetingId),
  );
  const meeting = live.state === 'ready' ? live.value : null;
  if (!meeting) return null;
  return startsInText(text, { phase: meetingPhase(meeting, now), startsIn: minutesUntil(meeting, now) });
}
