import { postsOf } from '@/lib/db/queries-readings';
import { write, type Writer } from '@/lib/db/write';
import { personTables, type PersonTable } from '@/lib/db/person-tables';
import type { Meeting, Question } from '@/lib/domain/meeting';
import type { ServiceDeps } from './deps';
import { leaveRecordsOfOthers } from './forget-in-records';
import { purgeIdentities } from './identities';
import { forgetKeys } from './recent-keys';
import { touched } from './stamps';

const forgetTables = [
  'people',
  'identities',
  'pictures',
  'freshness',
  'edits',
  'posts',
  'changes',
  'meetings',
  'introductions',
  'namesCameUp',
  'reviews',
  ...personTables,
  'drafts',
  'joins',
  'meta',
] as const;

/**
 * Leaves nothing of them behind: readings, changes, notes, promises, introductions, drafts, joins, and meetings with
 * nobody else. In a meeting
 * with others the meeting stays, without them and without the questions that came from what was kept of them.
 * (Bytes that the engine keeps after a delete are its own matter; rewriting the files starts from here.)
 */
export async function forgetPerson(deps: ServiceDeps, personId: string): Promise<boolean> {
  return write(
    deps.db,
    forgetTables,
    async (writer) => {
      const { db } = writer;
      const there = await db.people.get(personId);
      const identityIds = await db.identities.where('personId').equals(personId).primaryKeys();
      if (!there && identityIds.length === 0) return false;
      const noteIds = await db.notes.where('personId').equals(personId).primaryKeys();
      const changeIds = await db.changes.where('personId').equals(personId).primaryKeys();
      const posts = (await Promise.all(identityIds.map((id) => postsOf(db, id)))).flat();
      const gone = new Set([personId, ...identityIds, ...noteIds, ...changeIds, ...posts.map((post) => post.id)]);
      const alone = await leaveMeetings(writer, deps, personId, gone);
      await purgeIdentities(writer, identityIds);
      await writer.remove('changes', changeIds);
      await writer.remove('notes', await notesAbout(writer, alone));
      for (const table of personTables) await writer.remove(table, await ownKeys(writer, table, personId));
      await leaveRecordsOfOthers(writer, deps, personId);
      await purgeDrafts(writer, [personId, ...identityIds, ...noteIds, ...alone]);
      const joins = await db.joins
        .filter((join) => join.keptId === personId || join.other.id === personId)
        .primaryKeys();
      await writer.remove('joins', joins);
      await writer.remove('people', [personId]);
      forgetKeys(writer);
      return true;
    },
    { durability: 'strict' },
  );
}

/** A wrong "Remember" leaves what forgetting leaves. */
export function undoRemember(deps: ServiceDeps, personId: string): Promise<boolean> {
  return forgetPerson(deps, personId);
}

async function leaveMeetings(
  writer: Writer,
  deps: ServiceDeps,
  personId: string,
  gone: ReadonlySet<string>,
): Promise<readonly string[]> {
  const meetings = await writer.db.meetings.where('personIds').equals(personId).toArray();
  // An event takes place without them too.
  const others = meetings.filter((meeting) => meeting.personIds.length > 1 || meeting.kind === 'event');
  const alone = meetings.filter((meeting) => !others.includes(meeting)).map((meeting) => meeting.id);
  await writer.remove('meetings', alone);
  await writer.replace('meetings', ...others.map((meeting) => without(meeting, personId, gone, deps)));
  return alone;
}

function without(meeting: Meeting, personId: string, gone: ReadonlySet<string>, deps: ServiceDeps): Meeting {
  return {
    ...meeting,
    personIds: meeting.personIds.filter((id) => id !== personId),
    agenda: meeting.agenda.filter((question) => !cameFrom(question, gone)),
    dismissed: meeting.dismissed.filter((id) => !gone.has(id.slice(id.indexOf(':') + 1))),
    ...(meeting.impressions && { impressions: meeting.impressions.filter((each) => each.personId !== personId) }),
    ...touched(deps),
  };
}

function cameFrom({ from }: Question, gone: ReadonlySet<string>): boolean {
  return from !== null && gone.has(from.id);
}

function ownKeys({ db }: Writer, table: PersonTable, personId: string): Promise<string[]> {
  return db.table(table).where('personId').equals(personId).primaryKeys() as Promise<string[]>;
}

function notesAbout(writer: Writer, meetingIds: readonly string[]): Promise<string[]> {
  return writer.db.notes.filter((note) => note.meetingId !== null && meetingIds.includes(note.meetingId)).primaryKeys();
}

async function purgeDrafts(writer: Writer, ids: readonly string[]): Promise<void> {
  const keys = await writer.db.drafts.toCollection().primaryKeys();
  await writer.remove(
    'drafts',
    keys.filter((key) => ids.some((id) => key.includes(id))),
  );
}
