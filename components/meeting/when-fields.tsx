import type { PlanPreset } from '@/lib/domain/meeting-presets';
import { useText } from '../deps';
import { Chip } from '../ui/chip';
import { TextField } from '../ui/field';
import { clockOf, type MeetingFormValues } from './form-values';

type Props = {
  readonly values: MeetingFormValues;
  readonly presets: readonly PlanPreset[];
  readonly problem: string | undefined;
  readonly onChange: (patch: Partial<MeetingFormValues>) => void;
};

export function WhenFields({ values, presets, problem, onChange }: Props) {
  const text = useText().meetingForm;
  return (
    <div className="stack-s">
      {presets.length > 0 ? (
        <fieldset className="chips" aria-label={text.when}>
          {presets.map((preset) => {
            const clock = clockOf(preset.start, preset.zone);
            return (
              <Chip
                key={preset.when}
                pressed={clock.date === values.date && clock.time === values.time}
                onClick={() => onChange(clock)}
              >
                {`${text.presets[preset.when]} ${clock.time}`}
              </Chip>
            );
          })}
        </fieldset>
      ) : null}
      <div className="pair">
        <TextField
          label={text.date}
          type="date"
          value={values.date}
          problem={problem}
          onChange={(event) => onChange({ date: event.target.value })}
        />
        <TextField
          label={text.time}
          type="time"
          value={values.time}
          onChange={(event) => onChange({ time: event.target.value })}
        />
      </div>
    </div>
  );
}
