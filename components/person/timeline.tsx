import { useState } from 'react';
import { loadTimeline, type TimelineEntry } from '@/lib/services/load-timeline';
import { useDeps, useText } from '../deps';
import { TimelineLine } from '../panel/timeline-line';
import type { PopupView } from '../popup/view';
import { routes } from '../routes';
import { Part } from '../shell/part';
import { Button } from '../ui/button';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';

const step = 20;

/** All that happened with a person, latest first. */
export function Timeline({ personId }: { readonly personId: string }) {
  const deps = useDeps();
  const { person: t } = useText().people;
  const live = useLive(`timeline:${personId}`, () => loadTimeline(deps, personId));
  return (
    <Part title={t.timeline}>
      <WhenLive live={live}>
        {(entries) =>
          entries.length === 0 ? (
            <p className="soft">{t.noTimeline}</p>
          ) : (
            <Entries personId={personId} entries={entries} />
          )
        }
      </WhenLive>
    </Part>
  );
}

function Entries({ personId, entries }: { readonly personId: string; readonly entries: readonly TimelineEntry[] }) {
  const { openPage } = useDeps();
  const { person: t } = useText().people;
  const [shown, setShown] = useState(step);
  const go = (view: PopupView) => (view.kind === 'edit' ? openPage(routes.meeting(view.meetingId)) : undefined);
  return (
    <>
      <ol className="tl">
        {entries.slice(0, shown).map((entry) => (
          <TimelineLine key={`${entry.kind}:${entry.id}`} entry={entry} personId={personId} go={go} />
        ))}
      </ol>
      {entries.length > shown ? (
        <Button look="quiet" small onClick={() => setShown(shown + step)}>
          {t.more}
        </Button>
      ) : null}
    </>
  );
}
