import { firstName } from '@/lib/domain/draft-people';
import { introductionState, type Introduction, type IntroductionStep } from '@/lib/domain/introduction';
import type { NextStep } from '@/lib/domain/introduction-next';
import { namesText } from '@/lib/i18n/sentences/meeting-sentence';
import { useLanguage } from '../deps';
import { useDates } from '../shell/dates';
import { Button } from '../ui/button';
import { Theirs } from '../ui/theirs';
import type { IntroductionActions } from './use-introduction';
import { useIntroductionWords, type IntroductionWords } from './words';

type Props = {
  readonly introduction: Introduction;
  readonly actions: IntroductionActions;
  readonly onRemoved: () => void;
  /** My next steps stand above with their buttons: what they offer is offered once. */
  readonly above: readonly NextStep[];
};

/** What happened, in the order in which it was told; the last can be taken back, and all of it put away. */
export function Record({ introduction, actions, onRemoved, above }: Props) {
  const t = useIntroductionWords();
  const dates = useDates();
  const { steps, createdAt } = introduction;
  const language = useLanguage();
  return (
    <div className="stack-s">
      <ol className="tl">
        <li className="tl-item tl-note">
          {introduction.direction === 'given' ? t.record.started : t.record.startedReceived}
          <p className="source">{dates.day(createdAt)}</p>
        </li>
        {steps.map((step, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- what happened is only ever added to
          <li key={at} className={`tl-item ${step.kind === 'went-well' ? 'tl-good' : 'tl-note'}`}>
            <Theirs text={happenedText(t, introduction, at, language)} max={300} />
            {step.kind === 'went-badly' && (step.why !== '' || step.lesson !== '') ? (
              <p className="soft">
                <Theirs text={[step.why, step.lesson].filter((part) => part !== '').join(' · ')} max={600} />
              </p>
            ) : null}
            <p className="source">{dates.day(step.at)}</p>
          </li>
        ))}
      </ol>
      <div className="actions">
        {steps.length > 0 ? (
          <Button small disabled={actions.busy} onClick={actions.takeBack}>
            {t.act.takeBack}
          </Button>
        ) : null}
        {actions.state.outcome === null ? (
          <OpenActions introduction={introduction} actions={actions} above={above} />
        ) : (
          <Button small disabled={actions.busy} onClick={actions.reopen}>
            {t.act.reopen}
          </Button>
        )}
        <Button small look="quiet" disabled={actions.busy} onClick={() => actions.remove(onRemoved)}>
          {t.act.remove}
        </Button>
      </div>
    </div>
  );
}

/** An end that came before its time can be told as well. */
function OpenActions({ introduction, actions, above }: Omit<Props, 'onRemoved'>) {
  const { act } = useIntroductionWords();
  const stands = (...kinds: readonly NextStep['kind'][]) => above.some(({ kind }) => kinds.includes(kind));
  // Of one that I wait for, my next step lets it be as well.
  const canLetBe = !stands('decide') && !(introduction.direction === 'received' && stands('wait'));
  return (
    <>
      {actions.state.madeAt === null || stands('outcome') ? null : (
        <Button small disabled={actions.busy} onClick={actions.wentWell}>
          {act.well}
        </Button>
      )}
      {canLetBe ? (
        <Button small look="quiet" disabled={actions.busy} onClick={actions.letBe}>
          {act.letBe}
        </Button>
      ) : null}
    </>
  );
}

/** One thing that happened; where somebody was not asked before it was made, that too. */
export function happenedText(
  t: IntroductionWords,
  introduction: Introduction,
  at: number,
  language: ReturnType<typeof useLanguage>,
): string {
  const step = introduction.steps[at] as IntroductionStep;
  const name = (side: 'a' | 'b') => firstName(introduction[side].name);
  const { record } = t;
  switch (step.kind) {
    case 'asked':
    case 'agreed':
    case 'declined':
    case 'already-fine':
    case 'checked':
      return record[step.kind](name(step.side));
    case 'made': {
      if (introduction.direction === 'received') return record.madeReceived;
      const { unasked } = introductionState({ ...introduction, steps: introduction.steps.slice(0, at + 1) });
      const made = record.made[step.mode];
      return unasked.length > 0 ? `${made}, ${record.unasked(namesText(unasked.map(name), language))}` : made;
    }
    case 'thanked':
      return record.thanked(firstName(introduction.by?.name ?? ''));
    case 'went-well':
    case 'went-badly':
    case 'mended':
    case 'dropped':
    case 'reopened':
      return record[step.kind];
  }
}
