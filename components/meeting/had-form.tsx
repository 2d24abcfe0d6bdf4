import { useState } from 'react';
import { hadCoffeePreset } from '@/lib/domain/meeting-presets';
import { saveMeeting } from '@/lib/services/save-meeting';
import { takeBack } from '@/lib/services/take-back';
import { useDeps, useSettings, useText } from '../deps';
import { useToast } from '../ui/toast';
import { lastMeetingOf } from './after-saving';
import { fieldsOf, valuesOfPreset, type MeetingFormValues } from './form-values';
import { MeetingForm } from './meeting-form';

type Props = { readonly personIds: readonly string[]; readonly onLeave: () => void };

/** Had coffee: today, 45 minutes, at the last place, with the cursor in the notes. Save is the second click. */
export function HadForm({ personIds, onLeave }: Props) {
  const deps = useDeps();
  const settings = useSettings();
  const text = useText().meetingForm;
  const toast = useToast();
  const draftKey = `meeting:had:${personIds.join()}`;
  const [first] = useState(() => valuesOfPreset(hadCoffeePreset(deps.clock.now(), lastMeetingOf(settings)), personIds));

  async function save(values: MeetingFormValues, drafts: readonly string[]) {
    const saved = await saveMeeting(deps, fieldsOf(values), { notes: values.notes, drafts });
    if (!saved.ok) return saved.problems;
    await deps.settings.update({
      lastMeeting: { kind: values.kind, minutes: values.minutes, place: saved.meeting.place },
    });
    const typed = { [draftKey]: JSON.stringify(values) };
    toast({ text: text.logged, undo: () => takeBack(deps, saved.wayBack, typed) });
    return [];
  }

  return <MeetingForm title={text.had} draftKey={draftKey} first={first} notesFirst onSave={save} onLeave={onLeave} />;
}
