import type { Meeting } from '@/lib/domain/meeting';
import { isHeld, isPlanned } from '@/lib/domain/meeting-rules';
import type { ServiceDeps } from './deps';

export type MeetingState = 'planned' | 'held' | 'cancelled' | 'trash';

export type MeetingRow = {
  readonly meeting: Meeting;
  readonly state: MeetingState;
  /** In the order of the meeting; those that are forgotten are left out. */
  readonly names: readonly string[];
};

/** Every meeting there is: those planned soonest first, all others latest first. */
export async function listMeetings(deps: Pick<ServiceDeps, 'db' | 'clock'>): Promise<readonly MeetingRow[]> {
  const [meetings, people] = await Promise.all([deps.db.meetings.orderBy('start').toArray(), deps.db.people.toArray()]);
  const nameOf = new Map(people.map((person) => [person.id, person.name]));
  const now = deps.clock.now();
  const rows = meetings.toReversed().map((meeting) => ({
    meeting,
    state: stateOf(meeting),
    names: meeting.personIds.flatMap((id) => nameOf.get(id) ?? []),
  }));
  const planned = rows.filter((row) => row.state === 'planned').toReversed();
  return [...planned, ...rows.filter((row) => row.state !== 'planned')];

  function stateOf(meeting: Meeting): MeetingState {
    if (meeting.deletedAt !== null) return 'trash';
    if (isPlanned(meeting, now)) return 'planned';
    return isHeld(meeting, now) ? 'held' : 'cancelled';
  }
}
