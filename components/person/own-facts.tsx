import { useState } from 'react';
import { ownFactsNow, type OwnFact } from '@/lib/domain/own-fact';
import { ownFactText, ownText } from '@/lib/i18n/sentences/own-sentence';
import { removeOwnFacts, restoreOwnFacts } from '@/lib/services/own-facts';
import { useDeps, useText } from '../deps';
import { Part } from '../shell/part';
import { LinkButton } from '../ui/link-button';
import { Theirs } from '../ui/theirs';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { useTold } from '../use-told';
import { FactsForm } from './facts-form';

type Props = {
  readonly personId: string;
  readonly facts: readonly OwnFact[];
  readonly shownId?: string | undefined;
};

/** What the user said of a person where a page could not: each with where it came from, each taken back as easily. */
export function OwnFacts({ personId, facts, shownId }: Props) {
  const { own: t } = useText();
  const [typing, setTyping] = useState(false);
  const now = ownFactsNow(facts);
  return (
    <Part title={t.title} end={typing ? null : <LinkButton onClick={() => setTyping(true)}>{t.type}</LinkButton>}>
      {typing ? <FactsForm personId={personId} onLeave={() => setTyping(false)} /> : null}
      {facts.length === 0 && !typing ? <p className="soft">{t.empty}</p> : null}
      {facts.length > 0 ? (
        <ul className="stack-s">
          {facts.map((fact) => (
            <li
              key={fact.id}
              id={`own-fact-${fact.id}`}
              className={fact.id === shownId ? 'shown' : now.includes(fact) ? undefined : 'soft'}
            >
              <One fact={fact} counts={now.includes(fact)} />
            </li>
          ))}
        </ul>
      ) : null}
    </Part>
  );
}

function One({ fact, counts }: { readonly fact: OwnFact; readonly counts: boolean }) {
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
      <span className="soft">{t.fields[fact.field]}</span> <Theirs text={ownFactText(told, fact)} max={300} />
      <p className="source">
        {counts ? null : `${t.earlier} · `}
        {ownText(told, { ...fact, at: fact.createdAt })} ·{' '}
        <LinkButton disabled={busy} onClick={takeBack}>
          {t.takeBack}
        </LinkButton>
      </p>
    </>
  );
}
