import { write } from '@/lib/db/write';
import { isDueDate } from '@/lib/domain/due-dates';
import type { Meeting } from '@/lib/domain/meeting';
import { maxMeetingText } from '@/lib/domain/meeting-rules';
import { maxNoteLength } from '@/lib/domain/note';
import type { PlainDate } from '@/lib/domain/reading';
import type { ServiceDeps } from './deps';
import { lastMode } from './introductions';
import { changeRow } from './keep-row';
import { addSaid, removeSaid, saidProblem, saidTables, type Said, type SaidIds, type SaidProblem } from './said';
import { made, touched } from './stamps';

/** What one says after a meeting, all of it at once: it is there whole, or not at all. */
export type DebriefInput = Said & {
  readonly meetingId: string;
  readonly notes?: string;
  readonly nextStep?: string;
  readonly nextStepDue?: PlainDate | null;
  readonly meetAgainOn?: PlainDate | null;
  readonly thanks?: boolean;
  /** Of the box and its chips: they are saved by this. */
  readonly drafts?: readonly string[];
};

/** The thank-you was said, or was not after all. */
export function tellThanks(deps: ServiceDeps, meetingId: string, said: boolean): Promise<Meeting | null> {
  const saidAt = said ? deps.clock.now().at : null;
  return changeRow(deps, 'meetings', meetingId, (meeting) => ({ ...meeting, thanks: { wanted: true, saidAt } }));
}

/** What was made, by table, and the meeting as it was: all that `undoSaveDebrief` needs. */
export type DebriefDone = {
  readonly meeting: Meeting;
  readonly made: SaidIds & { readonly notes: readonly string[] };
};

export type SavedDebrief =
  { readonly ok: true; readonly done: DebriefDone } | { readonly ok: false; readonly problem: DebriefProblem };

export type DebriefProblem = SaidProblem | { readonly kind: 'no-such-meeting' | 'no-again-date'; readonly of: '' };

const tables = ['meetings', 'notes', ...saidTables, 'drafts'] as const;

/** Saves the debrief and closes the meeting; what was typed is on the disk before this answers. */
export async function saveDebrief(deps: ServiceDeps, input: DebriefInput): Promise<SavedDebrief> {
  const problem = saidProblem(deps, input) ?? stepProblem(deps, input);
  if (problem) return { ok: false, problem };
  const mode = await lastMode(deps);
  return write(
    deps.db,
    tables,
    async (writer): Promise<SavedDebrief> => {
      const meeting = await writer.db.meetings.get(input.meetingId);
      if (!meeting) return { ok: false, problem: { kind: 'no-such-meeting', of: '' } };
      await writer.replace('meetings', closed(deps, meeting, input));
      const text = (input.notes ?? '').trim().slice(0, maxNoteLength);
      const notes =
        text === ''
          ? []
          : meeting.personIds.map((personId) => ({ ...made(deps), personId, meetingId: meeting.id, text }));
      await writer.add('notes', ...notes);
      const said = await addSaid(writer, deps, meeting, input, mode);
      await writer.remove('drafts', input.drafts ?? []);
      return { ok: true, done: { meeting, made: { ...said, notes: notes.map(({ id }) => id) } } };
    },
    { durability: 'strict' },
  );
}

/**
 * As if it had not been saved: the meeting is open again, what was made with it is gone, and what was typed is a draft
 * again, so that the box opens with it.
 */
export async function undoSaveDebrief(
  deps: ServiceDeps,
  { meeting, made: ids }: DebriefDone,
  typed: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { updatedAt } = touched(deps);
  await write(
    deps.db,
    tables,
    async (writer) => {
      await writer.remove('notes', ids.notes);
      await removeSaid(writer, ids);
      const now = await writer.db.meetings.get(meeting.id);
      if (now) await writer.replace('meetings', { ...meeting, updatedAt });
      for (const [key, text] of Object.entries(typed))
        if (text !== '') await writer.put('drafts', { key, text, updatedAt });
    },
    { durability: 'strict' },
  );
}

/** A day that cannot be is refused, never left out: the step would have no date. */
function stepProblem(deps: ServiceDeps, input: DebriefInput): DebriefProblem | null {
  const now = deps.clock.now();
  const { nextStep = '', nextStepDue = null, meetAgainOn = null } = input;
  if (nextStep.trim().length > maxMeetingText.nextStep)
    return { kind: 'text-too-long', max: maxMeetingText.nextStep, of: nextStep };
  if (nextStepDue !== null && !isDueDate(nextStepDue, now)) return { kind: 'no-date', of: nextStep };
  return meetAgainOn !== null && !isDueDate(meetAgainOn, now) ? { kind: 'no-again-date', of: '' } : null;
}

function closed(deps: ServiceDeps, meeting: Meeting, input: DebriefInput): Meeting {
  const { nextStep, nextStepDue, meetAgainOn, thanks } = input;
  return {
    ...meeting,
    debriefedAt: deps.clock.now().at,
    ...(nextStep !== undefined && { nextStep: nextStep.trim() }),
    ...(nextStepDue !== undefined && { nextStepDue }),
    ...(meetAgainOn !== undefined && { meetAgainOn }),
    ...(thanks !== undefined && { thanks: { wanted: thanks, saidAt: null } }),
    ...touched(deps),
  };
}
