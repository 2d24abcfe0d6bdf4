import { Circle, Clock, Ellipsis } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { PromiseLine as Line } from '@/lib/domain/brief-records.types';
import { whenDue } from '@/lib/i18n/sentences/promise-sentence';
import { RecordLink } from '../brief/record-link';
import { useText } from '../deps';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { Row } from '../ui/row';
import { Theirs } from '../ui/theirs';
import { useTold } from '../use-told';
import { usePromise } from './use-promise';

const PromiseMore = lazy(async () => ({ default: (await import('./promise-more')).PromiseMore }));

type Props = {
  readonly line: Line;
  readonly personId: string;
  /** Told where the line does not stand with its person. */
  readonly name?: string | undefined;
  /** "You promised: …", where no heading says it. */
  readonly said?: boolean;
};

/** An open promise with its one action, *Kept*, and the rest behind *More*. The same in brief, panel and full page. */
export function PromiseLine({ line, personId, name, said = false }: Props) {
  const { promiseLine: t, common } = useText();
  const told = useTold();
  const acts = usePromise(line);
  const [more, setMore] = useState(false);
  const late = line.daysLate > 0;
  return (
    <div className="promise">
      <Row
        icon={line.by === 'mine' ? <Clock size={12} /> : <Circle size={10} />}
        tone={late ? 'care' : 'mute'}
        source={
          <>
            {name === undefined ? null : (
              <>
                <RecordLink from={{ kind: 'person', id: personId }} personId={personId}>
                  <Theirs text={name} max={80} />
                </RecordLink>
                {' · '}
              </>
            )}
            <span className={late ? 'promise-late' : undefined}>{whenDue(told, line)}</span>
          </>
        }
        end={
          <>
            {acts.act ? (
              <Button small disabled={acts.busy} aria-label={t.about(acts.act.label, line.text)} onClick={acts.act.run}>
                {acts.act.label}
              </Button>
            ) : null}
            <Button small disabled={acts.busy} aria-label={t.about(t.kept, line.text)} onClick={acts.kept}>
              {t.kept}
            </Button>
            <IconButton
              label={t.moreAbout(line.text)}
              aria-expanded={more}
              icon={<Ellipsis size={15} aria-hidden="true" />}
              onClick={() => setMore(!more)}
            />
          </>
        }
      >
        <RecordLink from={line.from} personId={personId}>
          <Thing line={line} said={said} />
        </RecordLink>
      </Row>
      {more ? (
        <Suspense fallback={<p className="small soft">{common.more}</p>}>
          <PromiseMore promiseId={line.promiseId} acts={acts} onDone={() => setMore(false)} />
        </Suspense>
      ) : null}
      {acts.sheet}
    </div>
  );
}

/** "You promised: **intro to Sara**": the thing is what the eye lands on. */
function Thing({ line, said }: { readonly line: Line; readonly said: boolean }) {
  const { promises } = useText().brief;
  const mark = '\u0000';
  const [before = '', after = ''] = said ? promises[line.by](mark).split(mark) : [];
  return (
    <>
      {before}
      <b>
        <Theirs text={line.text} max={300} />
      </b>
      {after}
    </>
  );
}
