import type { IntroductionProblem } from '@/lib/services/introductions';
import { TextField } from '../ui/field';
import { problemText } from './problem-text';
import { useIntroductionWords } from './words';

type Props = {
  readonly value: string;
  readonly problem: IntroductionProblem | null;
  readonly onChange: (due: string) => void;
};

/** The day of a next step; what is wrong with it is said beside it. */
export function DueField({ value, problem, onChange }: Props) {
  const t = useIntroductionWords();
  return (
    <TextField
      label={t.nextForm.due}
      type="date"
      problem={problem?.kind === 'no-date' ? problemText(t, problem) : undefined}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
