import type { FieldEdit } from '@/lib/domain/picture';
import { dayMs } from '@/lib/domain/moments';
import { sameValue } from '@/lib/domain/same-value';

type NewEdit = Omit<FieldEdit, 'seq'>;

/** A flip A→B→A within a day leaves nothing: neither the edit there nor the edit back. */
export function foldEdits(
  log: readonly FieldEdit[],
  edits: readonly NewEdit[],
): { readonly kept: readonly NewEdit[]; readonly undone: readonly number[] } {
  const undone: number[] = [];
  const kept = edits.filter((edit) => {
    const last = log.findLast((earlier) => earlier.field === edit.field);
    if (!last || !isWayBack(last, edit)) return true;
    undone.push(last.seq);
    return false;
  });
  return { kept, undone };
}

function isWayBack(there: FieldEdit, back: NewEdit): boolean {
  const withinDay = Date.parse(back.at) - Date.parse(there.at) <= dayMs;
  // A first sight (`previousAt` null) is no flip: taking it away would forget since when the field is known.
  return withinDay && there.previousAt !== null && sameValue(there.old, back.new) && sameValue(there.new, back.old);
}
