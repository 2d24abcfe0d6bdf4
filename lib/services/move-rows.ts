import type { Writer } from '@/lib/db/write';
import type { JoinRow } from '@/lib/db/rows';
import type { ServiceDeps } from './deps';
import { moveRecords } from './move-records';
import { touched } from './stamps';

type Moved = Pick<JoinRow, 'movedIdentityIds' | 'movedMeetingIds' | 'sharedMeetingIds' | 'moved'>;
type Move = { readonly from: string; readonly to: string; readonly only?: Moved };

/** One person's identities with their changes, meetings and notes become another's; `only` undoes such a move. */
export async function moveRows(writer: Writer, deps: ServiceDeps, { from, to, only }: Move): Promise<Moved> {
  const { db } = writer;
  const stamp = touched(deps);
  const identities = (await db.identities.where('personId').equals(from).toArray()).filter(
    (row) => !only || only.movedIdentityIds.includes(row.id),
  );
  const identityIds = identities.map((identity) => identity.id);
  const changes = (await db.changes.where('personId').equals(from).toArray()).filter((row) =>
    identityIds.includes(row.identityId),
  );
  const meetings = (await db.meetings.where('personIds').equals(from).toArray()).filter(
    (row) => !only || only.movedMeetingIds.includes(row.id),
  );
  const isShared = (id: string, personIds: readonly string[]) =>
    only ? only.sharedMeetingIds.includes(id) : personIds.includes(to);
  const inBoth = meetings.filter((meeting) => isShared(meeting.id, meeting.personIds)).map((meeting) => meeting.id);
  await writer.replace('identities', ...identities.map((row) => ({ ...row, personId: to, ...stamp })));
  await writer.replace('changes', ...changes.map((row) => ({ ...row, personId: to })));
  const moved = await moveRecords(writer, deps, { from, to, only: only && (only.moved ?? {}) });
  await writer.replace(
    'meetings',
    ...meetings.map((row) => ({
      ...row,
      personIds: swapped(row.personIds, from, to, only !== undefined && inBoth.includes(row.id)),
      // Where both were, each keeps an impression of their own: the other's waits for the join to be undone.
      ...(row.impressions &&
        !inBoth.includes(row.id) && {
          impressions: row.impressions.map((each) => (each.personId === from ? { ...each, personId: to } : each)),
        }),
      ...stamp,
    })),
  );
  return {
    movedIdentityIds: identityIds,
    movedMeetingIds: meetings.map((row) => row.id),
    moved,
    sharedMeetingIds: inBoth,
  };
}

function swapped(ids: readonly string[], from: string, to: string, both: boolean): readonly string[] {
  return [...new Set(ids.flatMap((id) => (id !== from ? [id] : both ? [from, to] : [to])))];
}
