import { mannerOf } from './change';
import type { Change, ChangeValue } from './change';
import { ms } from './moments';
import type { EditField, FieldEdit } from './picture';
import type { Instant, Position } from './reading';

/**
 * Dates changes by the edits that made them: two pictures are only as near to a change as their last sight, the log
 * knows between which two readings it came.
 */
export function datedByEdits(changes: readonly Change[], edits: readonly FieldEdit[], from: Instant): Change[] {
  const since = edits.filter((edit) => ms(edit.at) > ms(from)).toSorted((a, b) => a.seq - b.seq);
  return changes.map((change) => dated(change, since));
}

/** The edit that brought about what the change tells; `null` where none of the log did. */
export function editOf(change: Change, edits: readonly FieldEdit[]): FieldEdit | null {
  const field = fieldOf(change);
  const mine = edits.filter((edit) => edit.field === field);
  if (field !== 'positions') return mine.at(-1) ?? null;
  return mine.find((edit) => showsIn(positionsOf(edit.new), change)) ?? mine.at(-1) ?? null;
}

/** Where in the picture a change is seen. */
export function fieldOf({ kind, source, between: _between }: Change): EditField | null {
  if (kind === 'post' || kind === 'news') return null;
  if (kind === 'company-unclear') return 'companies';
  if (kind === 'open-to-work' || kind === 'hiring') return 'photoFrame';
  if (kind === 'certification') return 'certifications';
  if (!mannerOf[kind].job) return kind as EditField;
  return source === 'x' ? 'bio' : 'positions';
}

function dated(change: Change, since: readonly FieldEdit[]): Change {
  const edit = editOf(change, since);
  if (edit === null) return change;
  const first = edit.field === 'positions' ? edit : since.find((each) => each.field === edit.field);
  return { ...change, between: [first?.previousAt ?? change.between[0], edit.at] };
}

function showsIn(positions: readonly Position[], { before, after }: Change): boolean {
  if (after !== null) return positions.some((position) => position.current && isOf(position, after));
  const was = positions.filter((position) => isOf(position, before));
  return was.length === 0 || was.some((position) => !position.current);
}

function isOf(position: Position, value: ChangeValue): boolean {
  return value !== null && position.title === value.title && position.company === value.company;
}

export function positionsOf(value: unknown): readonly Position[] {
  return Array.isArray(value) ? (value as readonly Position[]) : [];
}
