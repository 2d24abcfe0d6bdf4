import type { OwnFact } from '@/lib/domain/own-fact';
import { ownFactText, ownText } from '@/lib/i18n/sentences/own-sentence';
import { removeOwnFacts, restoreOwnFacts } from '@/lib/services/own-facts';
import { useDeps } from '../deps';
import { LinkButton } from '../ui/link-button';
import { Theirs } from '../ui/theirs';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { useTold } from '../use-told';

type Props = { readonly fact: OwnFact };

/** What the user said of a person. */
export function FactWords({ fact }: Props) {
  const told = useTold();
  return (
    <>
      <span className="soft">{told.t.own.fields[fact.field]}</span> <Theirs text={ownFactText(told, fact)} max={300} />
    </>
  );
}

/** Where they had it from and when, and that they never said it. */
export function FactSource({ fact }: Props) {
  const deps = useDeps();
  const told = useTold();
  const { own: t } = told.t;
  const toast = useToast();
  const { busy, run } = useAction();

  function takeBack() {
    void run(async () => {
      await removeOwnFacts(deps, [fact.id]);
      toast({ text: t.takenBack, undo: () => restoreOwnFacts(deps, [fact.id]) });
    });
  }

  return (
    <>
      {ownText(told, { ...fact, at: fact.createdAt })} ·{' '}
      <LinkButton disabled={busy} onClick={takeBack}>
        {t.takeBack}
      </LinkButton>
    </>
  );
}
