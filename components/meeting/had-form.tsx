import { useState } from 'react';
import { hadCoffeePreset } from '@/lib/domain/meeting-presets';
import { useDeps, useSettings, useText } from '../deps';
import { lastMeetingOf } from './after-saving';
import { valuesOfPreset } from './form-values';
import { MeetingForm } from './meeting-form';
import { useSaveHad } from './use-save-had';

type Props = { readonly personIds: readonly string[]; readonly onLeave: () => void };

/** Had coffee: today, 45 minutes, at the last place, with the cursor in the notes. Save is the second click. */
export function HadForm({ personIds, onLeave }: Props) {
  const deps = useDeps();
  const settings = useSettings();
  const text = useText().meetingForm;
  const draftKey = `meeting:had:${personIds.join()}`;
  const save = useSaveHad(draftKey, text.logged);
  const [first] = useState(() => valuesOfPreset(hadCoffeePreset(deps.clock.now(), lastMeetingOf(settings)), personIds));

  return <MeetingForm title={text.had} draftKey={draftKey} first={first} notesFirst onSave={save} onLeave={onLeave} />;
}
