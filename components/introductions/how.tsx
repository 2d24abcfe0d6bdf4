import type { Introduction } from '@/lib/domain/introduction';
import type { NextStep } from '@/lib/domain/introduction-next';
import { Button } from '../ui/button';
import { ModeAndFavour } from './introduction-form';
import type { IntroductionActions } from './use-introduction';
import { useIntroductionWords } from './words';

type Props = {
  readonly introduction: Introduction;
  readonly actions: IntroductionActions;
  /** My next steps stand above with their buttons: what they offer is offered once. */
  readonly above: readonly NextStep[];
};

/** How the two are brought together; it can be done at any time, also ahead of my next step. */
export function How({ introduction, actions, above }: Props) {
  const t = useIntroductionWords();
  const { unasked, busy } = actions;
  const canWrite = !above.some(({ kind }) => kind === 'introduce');
  const canTell = canWrite && !above.some(({ kind }) => kind === 'ask');
  return (
    <div className="stack-s">
      <ModeAndFavour
        bare
        mode={introduction.mode}
        favour={introduction.favour}
        onChange={(patch) => actions.edit(t.told.changed, patch)}
      />
      {canWrite ? (
        <div className="actions">
          <Button small disabled={busy} onClick={actions.writeBoth}>
            {introduction.mode === 'mail' ? t.act.writeBoth : t.card.draft}
          </Button>
          {canTell ? (
            <Button small disabled={busy} look={unasked.length > 0 ? 'quiet' : 'plain'} onClick={() => actions.made()}>
              {unasked.length > 0 ? t.act.anyway : t.act.made}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
