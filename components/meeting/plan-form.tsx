import { useState } from 'react';
import { planPresets } from '@/lib/domain/meeting-presets';
import { useDeps, useSettings, useText } from '../deps';
import { valuesOfPreset } from './form-values';
import { lastMeetingOf } from './after-saving';
import { MeetingForm } from './meeting-form';
import { useSaveNew } from './use-save-new';

type Props = { readonly personIds: readonly string[]; readonly onLeave: () => void };

/** Plan a coffee: the first day that suggests itself is chosen already, so that three clicks are enough. */
export function PlanForm({ personIds, onLeave }: Props) {
  const deps = useDeps();
  const settings = useSettings();
  const text = useText().meetingForm;
  const draftKey = `meeting:plan:${personIds.join()}`;
  const save = useSaveNew(draftKey, text.planned);
  const [presets] = useState(() => planPresets(deps.clock.now(), lastMeetingOf(settings)));
  const [first] = useState(() => valuesOfPreset(presets[0]!, personIds));

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
