import type { ReactNode } from 'react';
import type { Meeting } from '@/lib/domain/meeting';
import { saveMeeting } from '@/lib/services/save-meeting';
import { useDeps, useText } from '../deps';
import { useToast } from '../ui/toast';
import { fieldsOf, valuesOfMeeting, type MeetingFormValues } from './form-values';
import { MeetingForm } from './meeting-form';

type Props = { readonly meeting: Meeting; readonly onLeave: () => void; readonly actions?: ReactNode };

export function EditForm({ meeting, onLeave, actions }: Props) {
  const deps = useDeps();
  const text = useText().meetingForm;
  const toast = useToast();

  async function save(values: MeetingFormValues, drafts: readonly string[]) {
    const saved = await saveMeeting(deps, { id: meeting.id, ...fieldsOf(values) }, { notes: values.notes, drafts });
    if (!saved.ok) return saved.problems;
    toast({
      text: text.changed,
      undo: () => saveMeeting(deps, { id: meeting.id, ...fieldsOf(valuesOfMeeting(meeting)) }),
    });
    return [];
  }

  return (
    <MeetingForm
      title={text.edit}
      draftKey={`meeting:${meeting.id}`}
      first={valuesOfMeeting(meeting)}
      onSave={save}
      onLeave={onLeave}
      actions={actions}
    />
  );
}
