import { useState } from 'react';
import { planPresets } from '@/lib/domain/meeting-presets';
import { saveMeeting } from '@/lib/services/save-meeting';
import { takeBack } from '@/lib/services/take-back';
import { useDeps, useSettings, useText } from '../deps';
import { useToast } from '../ui/toast';
import { fieldsOf, valuesOfPreset, type MeetingFormValues } from './form-values';
import { lastMeetingOf } from './after-saving';
import { MeetingForm } from './meeting-form';

type Props = { readonly personIds: readonly string[]; readonly onLeave: () => void };

/** Plan a coffee: the first day that suggests itself is chosen already, so that three clicks are enough. */
export function PlanForm({ personIds, onLeave }: Props) {
  const deps = useDeps();
  const settings = useSettings();
  const text = useText().meetingForm;
  const toast = useToast();
  const draftKey = `meeting:plan:${personIds.join()}`;
  const [presets] = useState(() => planPresets(deps.clock.now(), lastMeetingOf(settings)));
  const [first] = useState(() => valuesOfPreset(presets[0]!, personIds));

  async function save(values: MeetingFormValues, drafts: readonly string[]) {
    const saved = await saveMeeting(deps, fieldsOf(values), { notes: values.notes, drafts });
    if (!saved.ok) return saved.problems;
    await deps.settings.update({
      lastMeeting: { kind: values.kind, minutes: values.minutes, place: saved.meeting.place },
    });
    const typed = { [draftKey]: JSON.stringify(values) };
    toast({ text: text.planned, undo: () => takeBack(deps, saved.wayBack, typed) });
    return [];
  }

  return (
    <MeetingForm
      title={text.plan}
      draftKey={draftKey}
      first={first}
      presets={presets}
      onSave={save}
      onLeave={onLeave}
    />
  );
}
