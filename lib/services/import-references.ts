import type { FileRows, FileTable } from '@/lib/db/file-tables';
import { personTables } from '@/lib/db/person-tables';
import type { ImportProblem } from './check-import';

/** Rows that speak of a person or a profile that the file does not hold. */
export function lostReferences(rows: FileRows): readonly ImportProblem[] {
  const people = new Set(rows.people.map((person) => person.id));
  const identities = new Set(rows.identities.map((identity) => identity.id));
  const toIdentity = (part: FileTable, all: readonly { readonly identityId: string }[]) =>
    lost(part, 'identityId', all, (row) => identities.has(row.identityId));
  const toPerson = (part: FileTable, all: readonly { readonly personId: string }[]) =>
    lost(part, 'personId', all, (row) => people.has(row.personId));
  return [
    ...toPerson('identities', rows.identities),
    ...toIdentity('pictures', rows.pictures),
    ...toIdentity('freshness', rows.freshness),
    ...toIdentity('edits', rows.edits),
    ...toIdentity('posts', rows.posts),
    ...toIdentity('changes', rows.changes),
    ...toPerson('changes', rows.changes),
    ...personTables.flatMap((part) => toPerson(part, rows[part])),
    ...lost('introductions', 'personIds', rows.introductions, (row) => row.personIds.every((id) => people.has(id))),
    ...lost('namesCameUp', 'saidById', rows.namesCameUp, (row) => people.has(row.saidById)),
    ...lost('meetings', 'personIds', rows.meetings, (meeting) => meeting.personIds.every((id) => people.has(id))),
    ...lost('joins', 'keptId', rows.joins, (join) => people.has(join.keptId)),
  ];
}

function lost<T>(
  part: FileTable,
  field: string,
  rows: readonly T[],
  holds: (row: T) => boolean,
): readonly ImportProblem[] {
  return rows.flatMap((row, at) => (holds(row) ? [] : [{ kind: 'leads-nowhere' as const, part, row: at + 1, field }]));
}
