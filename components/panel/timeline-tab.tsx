import { useState } from 'react';
import { loadTimeline, type TimelineEntry } from '@/lib/services/load-timeline';
import { useDeps, useText } from '../deps';
import type { Go } from '../popup/view';
import { Button } from '../ui/button';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import { useLookAt } from '../use-look-at';
import { TimelineLine } from './timeline-line';

type Props = { readonly personId: string; readonly go: Go };

const step = 30;

/** Readings, changes, meetings and notes, latest first. */
export function TimelineTab({ personId, go }: Props) {
  const deps = useDeps();
  const live = useLive(`timeline:${personId}`, () => loadTimeline(deps, personId));
  return <WhenLive live={live}>{(entries) => <Entries personId={personId} entries={entries} go={go} />}</WhenLive>;
}

function Entries({ personId, entries, go }: Props & { readonly entries: readonly TimelineEntry[] }) {
  const text = useText().panel;
  const { busy, look } = useLookAt(personId, text.lookedAtDone);
  const [shown, setShown] = useState(step);
  const news = entries.some((entry) => entry.kind === 'change' && entry.change.unseen === 1);

  if (entries.length === 0) return <p className="section soft">{text.timelineEmpty}</p>;
  return (
    <div className="section stack">
      {news ? (
        <div className="actions">
          <Button small disabled={busy} onClick={look}>
            {text.lookedAt}
          </Button>
        </div>
      ) : null}
      <ol className="tl">
        {entries.slice(0, shown).map((entry) => (
          <TimelineLine key={`${entry.kind}:${entry.id}`} entry={entry} personId={personId} go={go} />
        ))}
      </ol>
      {entries.length > shown ? (
        <Button small onClick={() => setShown(shown + step)}>
          {text.more}
        </Button>
      ) : null}
    </div>
  );
}
