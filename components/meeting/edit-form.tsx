import type { ReactNode } from 'react';
import type { Meeting } from '@/lib/domain/meeting';
import { saveMeeting } from '@/lib/services/save-meeting';
import { takeBack } from '@/lib/services/take-back';
import { useDeps, useText } from '../deps';
import { useToast } from '../ui/toast';
import { fieldsOf, valuesOfMeeting, type MeetingFormValues } from './form-values';
import { MeetingForm } from './meeting-form';

type Props = { readonly meeting: Meeting; readonly onLeave: () => void; readonly actions?: ReactNode };

export function EditForm({ meeting, onLeave, actions }: Props) {
  const deps = useDeps();
  const { ofEvent, ofMeeting } = useText().meetingForm;
  const text = meeting.kind === 'event' ? ofEvent : ofMeeting;
  const toast = useToast();
  const draftKey = `meeting:${meeting.id}`;

  async function save(values: MeetingFormValues, drafts: readonly string[]) {
    const saved = await saveMeeting(deps, { id: meeting.id, ...fieldsOf(values) }, { notes: values.notes, drafts });
    if (!saved.ok) return saved.problems;
    const typed = { [draftKey]: JSON.stringify(values) };
    toast({ text: text.changed, undo: () => takeBack(deps, saved.wayBack, values.notes === '' ? {} : typed) });
    return [];
  }

  return (
    <MeetingForm
      title={text.edit}
      draftKey={draftKey}
      first={valuesOfMeeting(meeting)}
      onSave={save}
      onLeave={onLeave}
      actions={actions}
    />
  );
}
