import type { ChangeRow } from '@/lib/db/rows';
import type { BriefChange } from '@/lib/domain/brief.types';
import type { Change } from '@/lib/domain/change';
import { editOf } from '@/lib/domain/date-by-edits';
import type { Known } from '@/lib/domain/merge';
import type { FieldEdit, KeptPost } from '@/lib/domain/picture';
import type { Instant } from '@/lib/domain/reading';
import { changesSince } from '@/lib/domain/settle';
import { isLater } from './compare-since';

export type ToCompare = {
  readonly known: Known;
  readonly edits: readonly FieldEdit[];
  readonly posts: readonly KeptPost[];
  readonly from: Instant;
  /** The stored changes of this identity. */
  readonly rows: readonly ChangeRow[];
};

/** What changed since a moment, each change with the record that it leads to. */
export function compareChanges({ known, edits, posts, from, rows }: ToCompare): readonly BriefChange[] {
  const before = posts.filter((post) => !isLater(post.firstReadAt, from));
  return changesSince(known, edits, from, { before, after: posts }).map((change) => withId(change, rows, edits));
}

/** The id of the stored row that a line leads to, else of the field edit that it rests on. */
function withId(change: Change, rows: readonly ChangeRow[], edits: readonly FieldEdit[]): BriefChange {
  const alike = rows
    .filter((row) => row.kind === change.kind)
    .toSorted((a, b) => (a.between[1] < b.between[1] ? -1 : 1));
  const row = alike.findLast((each) => each.after?.text === change.after?.text) ?? alike.at(-1);
  if (row) return { ...change, id: row.id };
  const edit = editOf(change, edits);
  return { ...change, id: edit ? `edit:${edit.seq}` : `${change.kind}:${change.between[1]}` };
}
