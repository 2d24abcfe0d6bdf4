import { useCallback } from 'react';
import type { RecordRef } from '@/lib/domain/record';
import { useDeps } from './deps';
import { routeOf } from './routes';

/** Opens the record that a line came from, in the full page. */
export function useOpen(): (ref: RecordRef, personId: string) => void {
  const { openPage } = useDeps();
  return useCallback((ref, personId) => openPage(routeOf(ref, personId)), [openPage]);
}
