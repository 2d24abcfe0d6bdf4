import { write } from '@/lib/db/write';
import { maxQuestions, type Meeting, type Question } from '@/lib/domain/meeting';
import { maxMeetingText } from '@/lib/domain/meeting-rules';
import type { ServiceDeps } from './deps';
import { saveMeeting, type Beside, type SavedMeeting } from './save-meeting';
import { touched } from './stamps';
import { setDeleted } from './trash';

/** `null` in each: there is no such meeting. */
export function cancelMeeting(deps: ServiceDeps, id: string, cancelled = true): Promise<Meeting | null> {
  return changeMeeting(deps, id, () => ({ cancelledAt: cancelled ? deps.clock.now().at : null }));
}

export function deleteMeeting(deps: ServiceDeps, id: string): Promise<boolean> {
  return setDeleted(deps, 'meetings', id, true);
}

export function restoreMeeting(deps: ServiceDeps, id: string): Promise<boolean> {
  return setDeleted(deps, 'meetings', id, false);
}

/** The debrief is done, or there was nothing to do; what was typed in it goes with it. `takeBack` is the way back. */
export async function closeDebrief(
  deps: ServiceDeps,
  id: string,
  { nextStep }: { readonly nextStep?: string } = {},
  beside: Beside = {},
): Promise<SavedMeeting | null> {
  if (!(await deps.db.meetings.get(id))) return null;
  const debriefedAt = deps.clock.now().at;
  const agreed = nextStep === undefined ? {} : { nextStep: nextStep.slice(0, maxMeetingText.nextStep) };
  return saveMeeting(deps, { id, debriefedAt, ...agreed }, beside);
}

/**
 * Changes the agenda as it is by then, so that no click takes back the one before it; empty questions are left out, and
 * there are three at most.
 */
export function changeAgenda(
  deps: ServiceDeps,
  id: string,
  change: (questions: readonly Question[]) => readonly Question[],
): Promise<Meeting | null> {
  return changeMeeting(deps, id, (meeting) => ({
    agenda: change(meeting.agenda)
      .map((question) => ({ ...question, text: question.text.trim().slice(0, maxMeetingText.question) }))
      .filter((question) => question.text !== '')
      .slice(0, maxQuestions),
  }));
}

export function dismissSuggestion(deps: ServiceDeps, id: string, suggestionId: string): Promise<Meeting | null> {
  return changeMeeting(deps, id, (meeting) => ({ dismissed: [...new Set([...meeting.dismissed, suggestionId])] }));
}

/** The way back from `dismissSuggestion`. */
export function offerSuggestionAgain(deps: ServiceDeps, id: string, suggestionId: string): Promise<Meeting | null> {
  return changeMeeting(deps, id, (meeting) => ({
    dismissed: meeting.dismissed.filter((known) => known !== suggestionId),
  }));
}

export function markShared(deps: ServiceDeps, id: string): Promise<Meeting | null> {
  return changeMeeting(deps, id, () => ({ sharedAt: deps.clock.now().at }));
}

async function changeMeeting(
  deps: ServiceDeps,
  id: string,
  change: (meeting: Meeting) => Partial<Meeting>,
): Promise<Meeting | null> {
  return write(deps.db, ['meetings'], async (writer) => {
    const meeting = await writer.db.meetings.get(id);
    if (!meeting) return null;
    const changed: Meeting = { ...meeting, ...change(meeting), ...touched(deps) };
    await writer.replace('meetings', changed);
    return changed;
  });
}
