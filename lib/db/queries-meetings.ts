import type { Meeting } from '@/lib/domain/meeting';
import type { Note } from '@/lib/domain/note';
import type { Database } from './database';

export async function meetingById(db: Database, id: string): Promise<Meeting | null> {
  const meeting = await db.meetings.get(id);
  return meeting && meeting.deletedAt === null ? meeting : null;
}

/** Meetings with any of these people, cancelled ones too, each once. A cursor over several people would ask once per row. */
export async function meetingsOf(db: Database, personIds: readonly string[]): Promise<Meeting[]> {
  const found = await Promise.all(
    [...new Set(personIds)].map((id) => db.meetings.where('personIds').equals(id).toArray()),
  );
  const rows = new Map(found.flat().map((meeting) => [meeting.id, meeting]));
  return [...rows.values()].filter((meeting) => meeting.deletedAt === null);
}

/** Meetings that start at this instant or later, and before `end`; in order. */
export async function meetingsFrom(db: Database, instant: string, end?: string): Promise<Meeting[]> {
  const starts = db.meetings.where('start');
  const rows = await (end === undefined ? starts.aboveOrEqual(instant) : starts.between(instant, end)).toArray();
  return rows.filter((meeting) => meeting.deletedAt === null);
}

export async function meetingByCalendarUid(db: Database, uid: string): Promise<Meeting | null> {
  return (
    (await db.meetings.filter((meeting) => meeting.calendarUid === uid && meeting.deletedAt === null).first()) ?? null
  );
}

export async function notesOf(db: Database, personId: string): Promise<Note[]> {
  const rows = await db.notes.where('personId').equals(personId).toArray();
  return rows.filter((note) => note.deletedAt === null);
}
