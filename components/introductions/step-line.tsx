import { Check, Clock, MessageSquare, Users } from 'lucide-react';
import { daysLate } from '@/lib/domain/due-dates';
import type { Introduction } from '@/lib/domain/introduction';
import { whomOf, type NextStep } from '@/lib/domain/introduction-next';
import { whenDue } from '@/lib/i18n/sentences/promise-sentence';
import { cutWords } from '@/lib/i18n/sentences/words';
import { Row } from '../ui/row';
import { Theirs } from '../ui/theirs';
import { useTold } from '../use-told';
import { StepActions } from './step-actions';
import type { IntroductionActions } from './use-introduction';
import { useIntroductionWords, type IntroductionWords } from './words';

type Props = {
  readonly introduction: Introduction;
  readonly step: NextStep;
  readonly actions: IntroductionActions;
  readonly onBadly: () => void;
  /** On its own page the one to be asked first stands out, where it is a favour. */
  readonly alone?: boolean;
};

const icons = {
  ask: MessageSquare,
  wait: Clock,
  introduce: Users,
  check: MessageSquare,
  outcome: Check,
  mend: MessageSquare,
  thank: MessageSquare,
  decide: Clock,
  own: Clock,
} as const;

/** My next step with its date, and what can be done about it. */
export function StepLine({ introduction, step, actions, onBadly, alone = false }: Props) {
  const t = useIntroductionWords();
  const told = useTold();
  const late = daysLate(step.due, told.now);
  const Icon = icons[step.kind];
  const text = stepText(t, introduction, step);
  return (
    <div className="intro-step">
      <Row
        icon={<Icon size={12} />}
        tone={late > 0 ? 'care' : 'mute'}
        source={
          <span className={late > 0 ? 'promise-late' : undefined}>
            {whenDue(told, { due: step.due, daysLate: late })}
          </span>
        }
      >
        <Theirs text={text} max={240} />
      </Row>
      <fieldset className="actions" aria-label={text}>
        <StepActions introduction={introduction} step={step} actions={actions} onBadly={onBadly} alone={alone} />
      </fieldset>
    </div>
  );
}

export function stepText(t: IntroductionWords, introduction: Introduction, step: NextStep): string {
  if (step.kind === 'own' || step.text !== '') return step.text;
  const words = t.steps[step.kind];
  return typeof words === 'string' ? words : words(cutWords(whomOf(introduction, step)?.name ?? '', 4));
}
