import type { PromiseLine } from '@/lib/domain/brief-records.types';
import type { ReactNode } from 'react';
import { RecordLink } from '../brief/record-link';
import { useText } from '../deps';
import { usePromise } from './use-promise';

type Props = { readonly line: PromiseLine; readonly personId: string; readonly children: ReactNode };

/** A sentence about a promise that is its own action, for the glance; with none yet it opens its record. */
export function PromiseButton({ line, personId, children }: Props) {
  const { promiseLine: t } = useText();
  const { act, busy, sheet } = usePromise(line);
  if (!act) {
    return (
      <RecordLink from={line.from} personId={personId}>
        {children}
      </RecordLink>
    );
  }
  return (
    <>
      <button type="button" className="record" disabled={busy} title={t.about(act.label, line.text)} onClick={act.run}>
        {children}
      </button>
      {sheet}
    </>
  );
}
