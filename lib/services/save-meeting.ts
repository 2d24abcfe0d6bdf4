import { meetingByCalendarUid } from '@/lib/db/queries-meetings';
import { write, type Writer } from '@/lib/db/write';
import { cutLine, maxLine } from '@/lib/domain/cut-text';
import type { Meeting } from '@/lib/domain/meeting';
import { meetingProblems, type MeetingProblem } from '@/lib/domain/meeting-rules';
import { maxNoteLength, type Note } from '@/lib/domain/note';
import type { Kept } from '@/lib/domain/record';
import type { ServiceDeps } from './deps';
import { lastMode } from './introductions';
import { addSaid, nothingSaid, saidProblem, saidTables, type Said, type SaidIds, type SaidProblem } from './said';
import { made, touched } from './stamps';

type MeetingFields = Partial<Omit<Meeting, keyof Kept>>;
type MeetingInput = MeetingFields & { readonly id?: string };

/** What goes with a meeting, in the same transaction: all of it is there, or nothing. */
export type Beside = {
  /** What was typed about it; with several people it stands with each of them. */
  readonly notes?: string;
  /** What was promised, mentioned and begun in it. */
  readonly said?: Said;
  /** Drafts that are saved by this: a form that opens again must not offer to save it twice. */
  readonly drafts?: readonly string[];
};
/** What `takeBack` needs to undo a saving: what the saved fields were before, and the notes that it wrote. */
export type WayBack = {
  readonly meetingId: string;
  /** `null`: there was no such meeting before. */
  readonly fields: MeetingFields | null;
  readonly noteIds: readonly string[];
  readonly said: SaidIds;
};

export type SavedMeeting =
  | { readonly ok: true; readonly meeting: Meeting; readonly wayBack: WayBack }
  | {
      readonly ok: false;
      readonly problems: readonly MeetingProblem[];
      /** What was said in it cannot be written down as it is. */
      readonly saidProblem?: SaidProblem;
    };

/**
 * A new meeting, or what is different about one there is. The same invitation opened twice (`calendarUid`) is the same
 * meeting. Only what no meeting can be is refused.
 */
export async function saveMeeting(
  deps: ServiceDeps,
  input: MeetingInput,
  { notes = '', said, drafts = [] }: Beside = {},
): Promise<SavedMeeting> {
  const wrong = said && saidProblem(deps, said);
  if (wrong) return { ok: false, problems: [], saidProblem: wrong };
  const mode = said?.introductions?.length ? await lastMode(deps) : 'in-person';
  const { id, ...fields } = input;
  const now = deps.clock.now();
  const typed = notes.trim().slice(0, maxNoteLength);
  const work = async (writer: Writer): Promise<SavedMeeting> => {
    const byId = id === undefined ? undefined : await writer.db.meetings.get(id);
    const uid = fields.calendarUid?.slice(0, maxLine);
    const known = byId ?? (id === undefined && uid ? await meetingByCalendarUid(writer.db, uid) : null);
    const blank = { ...emptyMeeting, ...made(deps), zone: now.zone };
    const meeting: Meeting = tidy({
      ...(known ?? (id === undefined ? blank : { ...blank, id })),
      ...fields,
      ...touched(deps),
    });
    const problems = meetingProblems(meeting, now);
    if (problems.length > 0) return { ok: false, problems };
    await (known ? writer.replace('meetings', meeting) : writer.add('meetings', meeting));
    const written = typed === '' ? [] : meeting.personIds.map((personId) => noteOn(deps, meeting, personId, typed));
    await writer.add('notes', ...written);
    const madeToo = said ? await addSaid(writer, deps, meeting, said, mode) : nothingSaid;
    await writer.remove('drafts', drafts);
    const wayBack = {
      meetingId: meeting.id,
      fields: known ? sameFields(known, fields) : null,
      noteIds: written.map((note) => note.id),
      said: madeToo,
    };
    return { ok: true, meeting, wayBack };
  };
  // What a person typed is on the disk before this answers.
  const tables = ['meetings', 'notes', 'drafts', ...(said ? saidTables : [])] as const;
  return write(deps.db, tables, work, { durability: typed === '' && !said ? 'default' : 'strict' });
}

/** Of a field that has no place for a reason: refused is not saved, and what was typed stays. */
export async function saveOrFail(deps: ServiceDeps, input: MeetingInput): Promise<void> {
  const saved = await saveMeeting(deps, input);
  if (!saved.ok) throw new Error(`a meeting is refused: ${saved.problems.map(({ kind }) => kind).join()}`);
}

/** The fields that are named in `fields`, as they were. */
function sameFields(known: Meeting, fields: MeetingFields): MeetingFields {
  const names = Object.keys(fields) as (keyof MeetingFields)[];
  return Object.fromEntries(names.map((name) => [name, known[name]]));
}

function noteOn(deps: ServiceDeps, meeting: Meeting, personId: string, text: string): Note {
  return { ...made(deps), personId, meetingId: meeting.id, text };
}

const emptyMeeting: Omit<Meeting, keyof Kept> = {
  kind: 'coffee',
  personIds: [],
  start: '',
  zone: 'UTC',
  minutes: 45,
  place: '',
  link: '',
  purpose: '',
  agenda: [],
  dismissed: [],
  sharedAt: null,
  cancelledAt: null,
  debriefedAt: null,
  nextStep: '',
  calendarUid: null,
};

function tidy(meeting: Meeting): Meeting {
  const { place, link, purpose, nextStep, calendarUid, myHelp, theirHelp, mission } = meeting;
  return {
    ...meeting,
    personIds: [...new Set(meeting.personIds)],
    place: place.trim(),
    link: link.trim(),
    purpose: purpose.trim(),
    nextStep: nextStep.trim(),
    ...(calendarUid === null ? {} : { calendarUid: calendarUid.slice(0, maxLine) }),
    ...(myHelp === undefined ? {} : { myHelp: cutLine(myHelp) }),
    ...(theirHelp === undefined ? {} : { theirHelp: cutLine(theirHelp) }),
    ...(mission === undefined ? {} : { mission: cutLine(mission) }),
  };
}
