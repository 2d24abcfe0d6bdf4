import { meetingByCalendarUid } from '@/lib/db/queries-meetings';
import { write } from '@/lib/db/write';
import type { Meeting } from '@/lib/domain/meeting';
import { meetingProblems, type MeetingProblem } from '@/lib/domain/meeting-rules';
import type { Kept } from '@/lib/domain/record';
import type { ServiceDeps } from './deps';
import { made, touched } from './stamps';

type MeetingFields = Partial<Omit<Meeting, keyof Kept>>;
type MeetingInput = MeetingFields & { readonly id?: string };
export type SavedMeeting =
  | { readonly ok: true; readonly meeting: Meeting }
  | { readonly ok: false; readonly problems: readonly MeetingProblem[] };

/**
 * A new meeting, or what is different about one there is. The same invitation opened twice (`calendarUid`) is the same
 * meeting. Only what no meeting can be is refused.
 */
export async function saveMeeting(deps: ServiceDeps, input: MeetingInput): Promise<SavedMeeting> {
  const { id, ...fields } = input;
  const now = deps.clock.now();
  return write(deps.db, ['meetings'], async (writer) => {
    const byId = id === undefined ? undefined : await writer.db.meetings.get(id);
    const uid = fields.calendarUid;
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
    return { ok: true, meeting };
  });
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
  const { place, link, purpose, nextStep } = meeting;
  return {
    ...meeting,
    personIds: [...new Set(meeting.personIds)],
    place: place.trim(),
    link: link.trim(),
    purpose: purpose.trim(),
    nextStep: nextStep.trim(),
  };
}
