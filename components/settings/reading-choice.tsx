import type { ReadingMode } from '@/lib/settings/settings';
import { useText } from '../deps';
import { Choices } from './choices';

type Props = { readonly value: ReadingMode; readonly onChange: (mode: ReadingMode) => void };

export function ReadingChoice({ value, onChange }: Props) {
  const { reading } = useText().welcome;
  return (
    <Choices
      legend={reading.question}
      value={value}
      onChange={onChange}
      choices={[
        { value: 'open', label: reading.open, hint: reading.openHint },
        { value: 'press', label: reading.press, hint: reading.pressHint },
      ]}
    />
  );
}
