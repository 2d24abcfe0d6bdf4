import { Fragment } from 'react';
import { loadKept } from '@/lib/services/load-kept';
import { RecordLink } from '../brief/record-link';
import { useDeps } from '../deps';
import { Theirs } from '../ui/theirs';
import { useLive } from '../use-live';
import { useRelationText } from '../use-relation-text';

/** The newest; the rest stands on the time line. */
const shown = 5;

/** "You kept: book, intro": being good to one's word shows, and is never counted. */
export function KeptLines({ personId }: { readonly personId: string }) {
  const deps = useDeps();
  const text = useRelationText();
  const live = useLive(`kept:${personId}`, () => loadKept(deps, personId));
  if (!text || live.state !== 'ready') return null;
  const sides = [
    { by: 'mine' as const, label: text.kept.you },
    { by: 'theirs' as const, label: text.kept.they },
  ];
  return sides.map(({ by, label }) => {
    const kept = live.value[by].slice(0, shown);
    return kept.length === 0 ? null : (
      <p key={by} className="small soft">
        {label}:{' '}
        {kept.map(({ id, text: thing }, index) => (
          <Fragment key={id}>
            {index === 0 ? '' : ', '}
            <RecordLink from={{ kind: 'promise', id }} personId={personId}>
              <Theirs text={thing} max={80} />
            </RecordLink>
          </Fragment>
        ))}
      </p>
    );
  });
}
