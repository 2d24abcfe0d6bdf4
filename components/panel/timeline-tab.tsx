import { loadPerson } from '@/lib/services/load-person';
import { useDeps, useText } from '../deps';
import { TimelineOf } from '../person/timeline';
import type { Go } from '../popup/view';
import { Button } from '../ui/button';
import { useLive } from '../use-live';
import { useLookAt } from '../use-look-at';

type Props = { readonly personId: string; readonly go: Go };

/** The time line of the person on the tab, and what is new to be looked at. */
export function TimelineTab({ personId, go }: Props) {
  const text = useText().panel;
  return (
    <div className="section stack">
      <News personId={personId} />
      <TimelineOf personId={personId} empty={text.timelineEmpty} go={go} />
    </div>
  );
}

function News({ personId }: Pick<Props, 'personId'>) {
  const deps = useDeps();
  const text = useText().panel;
  const { busy, look } = useLookAt(personId, text.lookedAtDone);
  const live = useLive(`news:${personId}`, async () =>
    ((await loadPerson(deps, personId))?.changes ?? []).some((change) => change.unseen === 1),
  );
  if (live.state !== 'ready' || !live.value) return null;
  return (
    <div className="actions">
      <Button small disabled={busy} onClick={look}>
        {text.lookedAt}
      </Button>
    </div>
  );
}
