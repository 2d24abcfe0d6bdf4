import type { Introduction } from '@/lib/domain/introduction';
import { Button } from '../ui/button';
import { ModeAndFavour } from './introduction-form';
import type { IntroductionActions } from './use-introduction';
import { useIntroductionWords } from './words';

type Props = { readonly introduction: Introduction; readonly actions: IntroductionActions };

/** How the two are brought together; whoever was not asked can be introduced all the same, in one conscious click. */
export function How({ introduction, actions }: Props) {
  const t = useIntroductionWords();
  const { unasked, busy } = actions;
  return (
    <div className="stack-s">
      <ModeAndFavour
        bare
        mode={introduction.mode}
        favour={introduction.favour}
        onChange={(patch) => actions.edit(t.told.changed, patch)}
      />
      {introduction.favour && unasked.length > 0 ? <p className="notice notice-care">{t.card.favourAsk}</p> : null}
      {unasked.length > 0 ? (
        <p className="small soft">
          <bdi>{t.card.unasked(actions.unaskedNames)}</bdi>
        </p>
      ) : null}
      <div className="actions">
        <Button disabled={busy} onClick={actions.writeBoth}>
          {introduction.mode === 'mail' ? t.act.writeBoth : t.card.draft}
        </Button>
        <Button disabled={busy} look={unasked.length > 0 ? 'quiet' : 'plain'} onClick={() => actions.made()}>
          {unasked.length > 0 ? t.act.anyway : t.act.made}
        </Button>
      </div>
    </div>
  );
}
