import { useState, type ReactNode } from 'react';
import { eventName } from '@/lib/domain/event';
import type { FollowUpStep } from '@/lib/domain/follow-up';
import { plainDay } from '@/lib/i18n/sentences/dates';
import { followUpText } from './follow-up-text';
import type { FollowUpView } from '@/lib/services/load-follow-ups';
import { LazyDraftDialog } from '../drafts/lazy-draft';
import { useEventsText } from '../events/events-text';
import { NextStepQuick } from '../events/next-step-quick';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { LinkButton } from '../ui/link-button';
import { Theirs } from '../ui/theirs';
import { useTold } from '../use-told';
import { SoonAgain } from './soon-again';
import { useTellFollowUp } from './use-tell-follow-up';
import { Ways } from './ways';
import { WriteFollowUp } from './write-follow-up';

type Props = {
  readonly view: FollowUpView;
  /** Who it is, where that is not said around it. */
  readonly name?: ReactNode;
  /** Where the mail is written; left out: in a sheet over this screen. */
  readonly onWrite?: (() => void) | undefined;
  /** Among others, where what holds for all is said once. */
  readonly listed?: boolean;
};

/** Where one stands with somebody after an event, the one next step, and everything else that may have happened. */
export function FollowUpCard({ view, name, onWrite, listed = false }: Props) {
  const told = useTold();
  const { followUp: t } = useEventsText();
  const [writing, setWriting] = useState(false);
  const [asking, setAsking] = useState(false);
  const { followUp, person, event, state, task } = view;
  const { busy, tell, remove } = useTellFollowUp(followUp.id);
  const write = onWrite ?? (() => setWriting(true));
  const heading = event && eventName(event) !== '' ? t.heading(eventName(event)) : t.headingPlain;
  const canWrite = state === 'to-write' || state === 'waiting' || state === 'again';
  const label = state === 'to-write' ? t.write : state === 'again' ? t.again : t.againSoon;

  return (
    <div className="follow-up stack-s" id={`follow-up-${followUp.id}`}>
      <div>
        {name ? <p>{name}</p> : null}
        <p className={name ? 'small soft' : 'soft'}>
          <Theirs text={heading} max={120} />
        </p>
        <p>
          {followUpText(told, t, view)}
          {task && state !== 'waiting' && state !== 'last-wait' ? (
            <span className="soft small"> · {t.due(plainDay(task.due, told))}</span>
          ) : null}
        </p>
        {!listed && isUnanswered(state) ? <p className="small soft">{t.few}</p> : null}
      </div>
      {state === 'waiting' ? <SoonAgain followUp={followUp} /> : null}
      {canWrite ? <Ways view={view} /> : null}
      <div className="actions">
        {canWrite ? (
          <Button small onClick={write}>
            {label}
          </Button>
        ) : null}
        {state === 'answered' ? <NextStepQuick person={person} followUpId={followUp.id} /> : null}
        {asking ? null : (
          <Button small onClick={() => setAsking(true)}>
            {t.happened}
          </Button>
        )}
      </div>
      {asking ? (
        <div className="stack-s">
          <fieldset className="chips" aria-label={t.happened}>
            {stepsFor(state).map((kind) => (
              <Chip
                key={kind}
                disabled={busy}
                onClick={() => {
                  tell(kind);
                  setAsking(false);
                }}
              >
                {t.log[kind]}
              </Chip>
            ))}
          </fieldset>
          <p className="small">
            <LinkButton onClick={remove}>{t.remove}</LinkButton>
          </p>
        </div>
      ) : null}
      {writing ? <WriteFollowUp view={view} Sheet={LazyDraftDialog} onLeave={() => setWriting(false)} /> : null}
    </div>
  );
}

/** Few will answer: said where one waits for it. */
export function isUnanswered(state: FollowUpView['state']): boolean {
  return state === 'to-write' || state === 'waiting' || state === 'last-wait';
}

/** Whatever really happened can be told; what brings it back is there where it is over. */
function stepsFor(state: FollowUpView['state']): readonly FollowUpStep['kind'][] {
  const happened = ['answered', 'mailed', 'called', 'planned'] as const;
  switch (state) {
    case 'said-no':
    case 'planned':
    case 'moved-on':
      return [...happened, 'reopened'];
    default:
      return [...happened, 'said-no', 'moved-on'];
  }
}
