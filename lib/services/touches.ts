import type { Touch, TouchKind } from '@/lib/domain/touch';
import type { Instant } from '@/lib/domain/reading';
import type { ServiceDeps } from './deps';
import { addRow } from './keep-row';
import { setDeleted } from './trash';

const maxTouchNote = 500;

/** One click: a contact of this kind, now unless told otherwise. */
export function addTouch(
  deps: ServiceDeps,
  input: { readonly personId: string; readonly kind: TouchKind; readonly at?: Instant; readonly note?: string },
): Promise<Touch> {
  const { personId, kind, at = deps.clock.now().at, note = '' } = input;
  return addRow(deps, 'touches', { personId, kind, at, note: note.trim().slice(0, maxTouchNote) });
}

export function deleteTouch(deps: ServiceDeps, id: string): Promise<boolean> {
  return setDeleted(deps, 'touches', id, true);
}

export function restoreTouch(deps: ServiceDeps, id: string): Promise<boolean> {
  return setDeleted(deps, 'touches', id, false);
}
