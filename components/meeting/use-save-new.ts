import { saveMeeting } from '@/lib/services/save-meeting';
import { takeBack } from '@/lib/services/take-back';
import { useDeps } from '../deps';
import { useToast } from '../ui/toast';
import { fieldsOf } from './form-values';
import type { MeetingFormProps } from './meeting-form';

/** Saves a new meeting, keeps in mind how it was for the next one, and says so with the way back to the form as typed. */
export function useSaveNew(draftKey: string, said: string): MeetingFormProps['onSave'] {
  const deps = useDeps();
  const toast = useToast();
  return async (values, drafts) => {
    const saved = await saveMeeting(deps, fieldsOf(values), { notes: values.notes, drafts });
    if (!saved.ok) return saved.problems;
    await deps.settings.update({
      lastMeeting: { kind: values.kind, minutes: values.minutes, place: saved.meeting.place },
    });
    const typed = { [draftKey]: JSON.stringify(values) };
    toast({ text: said, undo: () => takeBack(deps, saved.wayBack, typed) });
    return [];
  };
}
