import { useState } from 'react';
import { ownFactsNow, type OwnFact } from '@/lib/domain/own-fact';
import { useText } from '../deps';
import { Part } from '../shell/part';
import { LinkButton } from '../ui/link-button';
import { FactsForm } from './facts-form';
import { FactSource, FactWords } from './own-fact';

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
              <FactWords fact={fact} />
              <p className="source">
                {now.includes(fact) ? null : `${t.earlier} · `}
                <FactSource fact={fact} />
              </p>
            </li>
          ))}
        </ul>
      ) : null}
    </Part>
  );
}
