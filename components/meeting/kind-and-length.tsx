import { meetingKinds } from '@/lib/domain/meeting';
import { lengthText } from '@/lib/i18n/sentences/meeting-sentence';
import { useText } from '../deps';
import { Select } from '../ui/field';
import type { MeetingFormValues } from './form-values';

const usual = [15, 30, 45, 60, 90, 120, 180];

type Props = { readonly values: MeetingFormValues; readonly onChange: (patch: Partial<MeetingFormValues>) => void };

export function KindAndLength({ values, onChange }: Props) {
  const all = useText();
  const text = all.meetingForm;
  const lengths = [...new Set([...usual, values.minutes])].toSorted((a, b) => a - b);
  return (
    <div className="pair">
      <Select
        label={text.kind}
        value={values.kind}
        options={meetingKinds.map((kind) => ({ value: kind, label: text.kinds[kind] }))}
        onChange={(event) => onChange({ kind: meetingKinds.find((kind) => kind === event.target.value) ?? 'coffee' })}
      />
      <Select
        label={text.length}
        value={String(values.minutes)}
        options={lengths.map((minutes) => ({ value: String(minutes), label: lengthText(all, minutes) }))}
        onChange={(event) => onChange({ minutes: Number(event.target.value) })}
      />
    </div>
  );
}
