import { saveMeeting } from '@/lib/services/save-meeting';
import type { SaidProblem } from '@/lib/services/said';
import type { SaidInNotes } from '@/lib/services/said-in-notes';
import { takeBack } from '@/lib/services/take-back';
import { useDeps } from '../deps';
import { useToast } from '../ui/toast';
import { fieldsOf, type MeetingFormValues } from './form-values';
import type { FormProblem } from './problem-text';

/** What the notes say beside being notes, and the sentence for what of it cannot be. */
type Told = SaidInNotes & { readonly problemText: (problem: SaidProblem) => string };

/** Saves a new meeting, keeps in mind how it was for the next one, and says so with the way back to the form as typed. */
export function useSaveNew(draftKey: string, said: string) {
  const deps = useDeps();
  const toast = useToast();
  return async (values: MeetingFormValues, drafts: readonly string[], told?: Told): Promise<readonly FormProblem[]> => {
    const beside = { notes: told?.notes ?? values.notes, drafts, ...(told && { said: told.said }) };
    const saved = await saveMeeting(deps, { ...fieldsOf(values), ...told?.step }, beside);
    if (!saved.ok) {
      const { saidProblem } = saved;
      return saidProblem && told ? [{ kind: 'notes', text: told.problemText(saidProblem) }] : saved.problems;
    }
    await deps.settings.update({
      lastMeeting: { kind: values.kind, minutes: values.minutes, place: saved.meeting.place },
    });
    const typed = { [draftKey]: JSON.stringify(values) };
    toast({ text: said, undo: () => takeBack(deps, saved.wayBack, typed) });
    return [];
  };
}
