import type { Introduction } from '@/lib/domain/introduction';
import type { NextStep } from '@/lib/domain/introduction-next';
import { Button } from '../ui/button';
import type { IntroductionActions } from './use-introduction';
import { useIntroductionWords } from './words';

type Props = {
  readonly introduction: Introduction;
  readonly step: NextStep;
  readonly actions: IntroductionActions;
  /** What went wrong is asked for, instead of told at once. */
  readonly onBadly: () => void;
  readonly alone?: boolean;
};

/** What can be done about a step, the best first: where somebody was not asked, to ask them. */
export function StepActions({ introduction, step, actions, onBadly, alone = false }: Props) {
  const { act: t } = useIntroductionWords();
  const { busy, name } = actions;
  const side = step.side ?? 'a';
  switch (step.kind) {
    case 'ask':
      return (
        <>
          <Button
            small
            look={alone && introduction.favour ? 'primary' : 'plain'}
            disabled={busy}
            aria-label={t.askFirstOf(name(side))}
            onClick={() => actions.askFirst(side)}
          >
            {t.askFirst}
          </Button>
          <Button
            small
            disabled={busy}
            aria-label={t.alreadyFineOf(name(side))}
            onClick={() => actions.alreadyFine(side)}
          >
            {t.alreadyFine}
          </Button>
          <Button small look="quiet" disabled={busy} onClick={() => actions.made()}>
            {t.anyway}
          </Button>
        </>
      );
    case 'wait':
      return introduction.direction === 'received' ? (
        <>
          <Button small disabled={busy} onClick={() => actions.made()}>
            {t.inTouch}
          </Button>
          <Button small look="quiet" disabled={busy} onClick={actions.letBe}>
            {t.letBe}
          </Button>
        </>
      ) : (
        <>
          <Button small disabled={busy} aria-label={t.saidYesOf(name(side))} onClick={() => actions.agreed(side)}>
            {t.saidYes}
          </Button>
          <Button small disabled={busy} aria-label={t.saidNoOf(name(side))} onClick={() => actions.declined(side)}>
            {t.saidNo}
          </Button>
        </>
      );
    case 'introduce':
      return (
        <>
          <Button small disabled={busy} onClick={actions.writeBoth}>
            {introduction.mode === 'mail' ? t.writeBoth : t.draft}
          </Button>
          <Button small disabled={busy} onClick={() => actions.made()}>
            {t.made}
          </Button>
        </>
      );
    case 'check':
      return (
        <>
          <Button small disabled={busy} aria-label={t.askHow(name(side))} onClick={() => actions.askHow(side)}>
            {t.ask}
          </Button>
          <Button small disabled={busy} aria-label={t.heardOf(name(side))} onClick={() => actions.checked(side)}>
            {t.heard}
          </Button>
        </>
      );
    case 'outcome':
      return (
        <>
          <Button small disabled={busy} onClick={actions.wentWell}>
            {t.well}
          </Button>
          <Button small disabled={busy} onClick={onBadly}>
            {t.badly}
          </Button>
        </>
      );
    case 'mend':
      return (
        <Button small disabled={busy} onClick={actions.mended}>
          {t.mended}
        </Button>
      );
    case 'thank':
      return (
        <>
          <Button small disabled={busy} onClick={actions.thank}>
            {t.thank}
          </Button>
          <Button small disabled={busy} onClick={actions.thanked}>
            {t.thanked}
          </Button>
        </>
      );
    case 'decide':
      return (
        <>
          <Button small disabled={busy} onClick={actions.letBe}>
            {t.letBe}
          </Button>
          {(['a', 'b'] as const)
            .filter((each) => actions.state.consent[each] === 'no')
            .map((each) => (
              <Button
                key={each}
                small
                disabled={busy}
                aria-label={t.askAgainOf(name(each))}
                onClick={() => actions.askFirst(each)}
              >
                {t.askAgain}
              </Button>
            ))}
        </>
      );
    case 'own':
      return (
        <Button small disabled={busy} onClick={actions.done}>
          {t.done}
        </Button>
      );
  }
}
