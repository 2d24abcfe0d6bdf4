import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { LostCard as Card } from '@/lib/domain/lost-touch';
import { cadences } from '@/lib/domain/reconsider';
import { touchKinds } from '@/lib/domain/touch';
import type { RelationText } from '@/lib/i18n/load-relation';
import { cadenceText, howItWasText, lastContactText } from '@/lib/i18n/sentences/relation-sentence';
import { metText } from '@/lib/i18n/sentences/met-sentence';
import { routes } from '../routes';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { Theirs } from '../ui/theirs';
import { useEscape } from '../shell/use-escape';
import { useTold } from '../use-told';
import { LightTouch } from './light-touch';
import { useAnswer, type ReviewShown } from './use-answer';

type Props = { readonly card: Card; readonly review: ReviewShown; readonly text: RelationText };

/** How it was, when, how long and where one met, and what one may do about it. */
export function LostCard({ card, review, text }: Props) {
  const told = useTold();
  const { name, personId } = card;
  const [asked, setAsked] = useState<'keep' | 'been' | 'write' | null>(null);
  const { busy, answer } = useAnswer(card, review, text);
  const met = metText(told.t, card);
  const contact = lastContactText(text, card);
  const t = text.lost;
  // Where one met is known, and no meeting was ever written down.
  const known = card.lastMeeting === null && met !== '';
  return (
    <section className="part lost-card" aria-label={name}>
      <h2 className="name">
        <Link className="row-name" href={routes.person(personId)}>
          <Theirs text={name} max={120} />
        </Link>
      </h2>
      <p>
        <Theirs text={known ? `${met}, ${t.notSince}` : howItWasText(told, text, card)} max={300} />
      </p>
      {met === '' || known ? null : (
        <p className="soft">
          <Theirs text={met} max={200} />
        </p>
      )}
      {contact === '' ? null : <p className="small soft">{contact}</p>}
      {asked === 'keep' ? (
        <Asked question={t.howOften(name)} onLeave={() => setAsked(null)}>
          {cadences.map((months) => (
            <Chip key={months} disabled={busy} onClick={() => answer({ answer: 'keep', cadence: months })}>
              {cadenceText(text, months)}
            </Chip>
          ))}
        </Asked>
      ) : asked === 'been' ? (
        <Asked question={t.how} onLeave={() => setAsked(null)}>
          {touchKinds.map((kind) => (
            <Chip key={kind} disabled={busy} onClick={() => answer({ answer: 'touch', kind })}>
              {text.touches[kind]}
            </Chip>
          ))}
        </Asked>
      ) : (
        <div className="actions">
          <Button small onClick={() => setAsked('write')} aria-label={t.writeTo(name)}>
            {t.write}
          </Button>
          <Button small onClick={() => setAsked('been')}>
            {t.been}
          </Button>
          <Button small onClick={() => setAsked('keep')}>
            {t.keep}
          </Button>
          <Button small disabled={busy} onClick={() => answer({ answer: 'skip' })}>
            {t.skip}
          </Button>
          <Button small disabled={busy} onClick={() => answer({ answer: 'rest' })}>
            {t.rest}
          </Button>
        </div>
      )}
      {asked === 'write' ? (
        <LightTouch
          personId={personId}
          onSent={(how) => answer({ answer: 'touch', kind: how === 'mail' ? 'mail' : 'message' })}
          onLeave={() => setAsked(null)}
        />
      ) : null}
    </section>
  );
}

type AskedProps = {
  readonly question: string;
  readonly onLeave: () => void;
  readonly children: ReactNode;
};

function Asked({ question, onLeave, children }: AskedProps) {
  const told = useTold();
  useEscape(onLeave);
  return (
    <fieldset className="stack-s">
      <legend className="field-label">
        <bdi>{question}</bdi>
      </legend>
      <div className="chips">
        {children}
        <Button look="quiet" small onClick={onLeave}>
          {told.t.common.cancel}
        </Button>
      </div>
    </fieldset>
  );
}
