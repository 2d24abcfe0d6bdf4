import { meetingById } from '@/lib/db/queries-meetings';
import { peopleByIds } from '@/lib/db/queries-people';
import type { Meeting } from '@/lib/domain/meeting';
import type { Note } from '@/lib/domain/note';
import type { Person } from '@/lib/domain/person';
import type { ServiceDeps } from './deps';

export type MeetingView = {
  readonly meeting: Meeting;
  readonly people: readonly Person[];
  readonly notes: readonly Note[];
};

/** One meeting alone. */
export function findMeeting(deps: Pick<ServiceDeps, 'db'>, id: string): Promise<Meeting | null> {
  return meetingById(deps.db, id);
}

/** One meeting with its people and what was noted about it; in the trash too. `null`: there is no such meeting. */
export async function loadMeeting(deps: Pick<ServiceDeps, 'db'>, id: string): Promise<MeetingView | null> {
  const meeting = await deps.db.meetings.get(id);
  if (!meeting) return null;
  const [people, notes] = await Promise.all([
    peopleByIds(deps.db, meeting.personIds),
    deps.db.notes
      .where('personId')
      .anyOf([...meeting.personIds])
      .toArray(),
  ]);
  return { meeting, people, notes: notes.filter((note) => note.meetingId === id && note.deletedAt === null) };
}
