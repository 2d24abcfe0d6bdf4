import { useState } from 'react';
import { useText } from '../deps';
import { TextArea } from '../ui/field';
import { LinkButton } from '../ui/link-button';
import type { MeetingFormValues } from './form-values';

type Props = {
  readonly values: Pick<MeetingFormValues, 'myHelp' | 'theirHelp'>;
  readonly onChange: (patch: Partial<MeetingFormValues>) => void;
};

const maxHelp = 500;

/** How each can help the other, in two columns (`practices.md` 57); unfolded where one thinks of it. */
export function HelpFields({ values, onChange }: Props) {
  const text = useText().meetingForm;
  const [open, setOpen] = useState(values.myHelp !== '' || values.theirHelp !== '');
  if (!open) {
    return (
      <div className="small">
        <LinkButton onClick={() => setOpen(true)}>{text.help}</LinkButton>
      </div>
    );
  }
  return (
    <div className="pair">
      <TextArea
        label={text.helpMine}
        rows={2}
        maxLength={maxHelp}
        value={values.myHelp}
        onChange={(event) => onChange({ myHelp: event.target.value })}
      />
      <TextArea
        label={text.helpTheirs}
        rows={2}
        maxLength={maxHelp}
        value={values.theirHelp}
        onChange={(event) => onChange({ theirHelp: event.target.value })}
      />
    </div>
  );
}
