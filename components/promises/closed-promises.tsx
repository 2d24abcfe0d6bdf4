import { Check, Ellipsis, Minus } from 'lucide-react';
import { useState } from 'react';
import type { PromisesText } from '@/lib/i18n/load-promises';
import type { ClosedPromise } from '@/lib/services/load-promises';
import { RecordLink } from '../brief/record-link';
import { useText } from '../deps';
import { useDates } from '../shell/dates';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { Row } from '../ui/row';
import { Theirs } from '../ui/theirs';
import { PromiseMore } from './promise-more';

type Props = {
  readonly rows: readonly ClosedPromise[];
  readonly text: PromisesText;
  readonly shownId?: string | undefined;
  /** With one person their name stands above. */
  readonly named?: boolean;
};

const step = 20;

/** What was kept and what was let go, latest first, folded: it is over, and can be opened again. */
export function ClosedPromises({ rows, text, shownId, named = true }: Props) {
  const [shown, setShown] = useState(step);
  const at = rows.findIndex(({ promise }) => promise.id === shownId);
  return (
    <details className={named ? 'part closed' : 'closed'} open={at >= 0 || undefined}>
      <summary>{text.closed}</summary>
      <ul className="lines">
        {rows.slice(0, Math.max(shown, at + 1)).map((row) => (
          <li
            key={row.promise.id}
            id={`promise-${row.promise.id}`}
            className={row.promise.id === shownId ? 'shown' : undefined}
          >
            <ClosedLine row={row} text={text} named={named} />
          </li>
        ))}
      </ul>
      {rows.length > shown ? <Button onClick={() => setShown(shown + step)}>{text.moreClosed}</Button> : null}
    </details>
  );
}

function ClosedLine({ row, text, named }: Required<Pick<Props, 'text' | 'named'>> & { readonly row: ClosedPromise }) {
  const { promise, state, name } = row;
  const { promiseLine: t } = useText();
  const dates = useDates();
  const [more, setMore] = useState(false);
  return (
    <div className="promise">
      <Row
        icon={state === 'kept' ? <Check size={12} /> : <Minus size={12} />}
        tone={state === 'kept' ? 'new' : 'mute'}
        source={
          <>
            {named ? (
              <>
                <RecordLink from={{ kind: 'person', id: promise.personId }} personId={promise.personId}>
                  <Theirs text={text[promise.by === 'mine' ? 'to' : 'from'](name)} max={100} />
                </RecordLink>
                {' · '}
              </>
            ) : null}
            {`${state === 'kept' ? text.kept : text.letGo} ${dates.short(row.at)}`}
          </>
        }
        end={
          <IconButton
            label={t.moreAbout(promise.text)}
            aria-expanded={more}
            icon={<Ellipsis size={15} aria-hidden="true" />}
            onClick={() => setMore(!more)}
          />
        }
      >
        <Theirs text={promise.text} max={300} />
      </Row>
      {more ? <PromiseMore promiseId={promise.id} onDone={() => setMore(false)} /> : null}
    </div>
  );
}
