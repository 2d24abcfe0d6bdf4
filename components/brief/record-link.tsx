import type { MouseEvent, ReactNode } from 'react';
import type { RecordRef } from '@/lib/domain/record';
import { useDeps } from '../deps';
import { routeOf } from '../routes';

type Props = {
  readonly from: RecordRef;
  readonly personId: string;
  readonly quiet?: boolean;
  readonly children: ReactNode;
};

/** A line that opens the record it came from; with the middle button in a tab of its own. */
export function RecordLink({ from, personId, quiet = true, children }: Props) {
  const { openPage } = useDeps();
  const route = routeOf(from, personId);

  function open(event: MouseEvent) {
    event.preventDefault();
    openPage(route);
  }

  return (
    <a className={quiet ? 'record' : undefined} href={`/options.html#${route}`} onClick={open}>
      {children}
    </a>
  );
}
