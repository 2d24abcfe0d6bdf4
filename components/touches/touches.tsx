import { X } from 'lucide-react';
import { useState } from 'react';
import type { Touch } from '@/lib/domain/touch';
import { touchesWith } from '@/lib/services/touches';
import { useDeps } from '../deps';
import { useEventsText } from '../events/events-text';
import { useDates } from '../shell/dates';
import { IconButton } from '../ui/icon-button';
import { LinkButton } from '../ui/link-button';
import { Row } from '../ui/row';
import { Theirs } from '../ui/theirs';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import { EarlierTouch } from './earlier-touch';
import { LastContact } from './last-contact';
import { TouchChips } from './touch-chips';
import { TouchIcon } from './touch-icon';
import { useLogTouch } from './use-log-touch';

const step = 5;

type Props = { readonly personId: string; readonly shownId?: string | undefined };

/** Contacts with somebody: log one, and those there were. */
export function Touches({ personId, shownId }: Props) {
  const deps = useDeps();
  const { touch: t } = useEventsText();
  const [earlier, setEarlier] = useState(false);
  const live = useLive(`touches:${personId}`, () => touchesWith(deps, personId));
  return (
    <div className="stack-s">
      <LastContact personId={personId} />
      <TouchChips personId={personId} />
      {earlier ? (
        <EarlierTouch personId={personId} onDone={() => setEarlier(false)} />
      ) : (
        <p className="small">
          <LinkButton onClick={() => setEarlier(true)}>{t.earlier}</LinkButton>
        </p>
      )}
      <WhenLive live={live}>{(touches) => <Listed personId={personId} touches={touches} shownId={shownId} />}</WhenLive>
    </div>
  );
}

function Listed({ personId, touches, shownId }: Props & { readonly touches: readonly Touch[] }) {
  const { touch: t } = useEventsText();
  const dates = useDates();
  const { busy, remove } = useLogTouch(personId);
  const at = touches.findIndex(({ id }) => id === shownId);
  const [shown, setShown] = useState(Math.max(step, at + 1));
  if (touches.length === 0) return null;
  return (
    <>
      <ul className="lines">
        {touches.slice(0, shown).map((touch) => (
          <li key={touch.id} id={`touch-${touch.id}`} className={touch.id === shownId ? 'shown' : undefined}>
            <Row
              icon={<TouchIcon kind={touch.kind} />}
              source={touch.note === '' ? null : <Theirs text={touch.note} max={200} />}
              end={
                <IconButton
                  label={t.remove(t.kinds[touch.kind].toLocaleLowerCase(), dates.short(touch.at))}
                  icon={<X size={14} aria-hidden="true" />}
                  disabled={busy}
                  onClick={() => remove(touch.id)}
                />
              }
            >
              {t.kinds[touch.kind]} <span className="soft small">{dates.short(touch.at)}</span>
            </Row>
          </li>
        ))}
      </ul>
      {touches.length > shown ? (
        <p className="small">
          <LinkButton onClick={() => setShown(shown + 4 * step)}>{t.more}</LinkButton>
        </p>
      ) : null}
    </>
  );
}
