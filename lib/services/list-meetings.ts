import type { Now } from '@/lib/domain/clock';
import type { Meeting } from '@/lib/domain/meeting';
import { isHeld, isPlanned, maxMeetingDays } from '@/lib/domain/meeting-rules';
import type { ServiceDeps } from './deps';

export type MeetingState = 'planned' | 'held' | 'cancelled' | 'trash';

export type MeetingRow = { readonly meeting: Meeting; readonly state: MeetingState };

/** Every meeting there is: those planned soonest first, all others latest first. Names are read of those in sight. */
export async function listMeetings(deps: Pick<ServiceDeps, 'db' | 'clock'>): Promise<readonly MeetingRow[]> {
  const meetings = await deps.db.meetings.orderBy('start').toArray();
  const now = deps.clock.now();
  const over = overBefore(now);
  const rows = meetings.toReversed().map((meeting) => ({ meeting, state: stateOf(meeting, now, over) }));
  const planned = rows.filter((row) => row.state === 'planned').toReversed();
  return [...planned, ...rows.filter((row) => row.state !== 'planned')];
}

/** What they are called, also while they lie in the trash; those that are forgotten are left out. */
export async function namesInMeetings(
  { db }: Pick<ServiceDeps, 'db'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const people = await db.people.bulkGet([...ids]);
  return new Map(people.flatMap((person) => (person ? [[person.id, person.name] as const] : [])));
}

function stateOf(meeting: Meeting, now: Now, over: string): MeetingState {
  if (meeting.deletedAt !== null) return 'trash';
  if (meeting.cancelledAt !== null) return 'cancelled';
  // Of nearly all, the text of the date says enough: reckoning each of ten years' meetings would take its time.
  if (meeting.start < over) return 'held';
  if (isPlanned(meeting, now)) return 'planned';
  return isHeld(meeting, now) ? 'held' : 'cancelled';
}

/** What started before this has ended, however long it was. */
function overBefore({ at }: Now): string {
  return Temporal.Instant.from(at)
    .subtract({ hours: (maxMeetingDays + 1) * 24 })
    .toString();
}
