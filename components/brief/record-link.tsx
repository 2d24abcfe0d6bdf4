import type { ReactNode } from 'react';
import type { RecordRef } from '@/lib/domain/record';
import { useOpen } from '../use-open';

type Props = { readonly from: RecordRef; readonly personId: string; readonly className?: string; readonly children: ReactNode };

/** A line that opens the record it came from. */
export function RecordLink({ from, personId, className = '', children }: Props) {
  const open = useOpen();
  return (
    <button type="button" className={`record ${className}`.trim()} onClick={() => open(from, personId)}>
      {children}
    </button>
  );
}
