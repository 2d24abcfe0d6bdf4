import { useState } from 'react';
import { introductionState, type Introduction } from '@/lib/domain/introduction';
import { nextSteps } from '@/lib/domain/introduction-next';
import type { IntroductionView } from '@/lib/services/load-introductions';
import { RecordLink } from '../brief/record-link';
import { Button } from '../ui/button';
import { Pill } from '../ui/pill';
import { Theirs } from '../ui/theirs';
import { useNow } from '../use-now';
import { BadEnd } from './bad-end';
import { KeptPromises } from './kept-promises';
import { Lessons } from './lessons';
import { NextForm } from './next-form';
import { StepLine, stepText } from './step-line';
import { useIntroduction } from './use-introduction';
import { useIntroductionWords, type IntroductionWords } from './words';

type Props = {
  readonly view: IntroductionView;
  /** On its own page the names stand above it. */
  readonly bare?: boolean;
  /** Where the stage is not plain from the column it stands in. */
  readonly stage?: boolean;
};

/** An introduction with my next steps: the same on the board, on its page, on the person's and in the panel. */
export function IntroductionCard({ view, bare = false, stage = false }: Props) {
  const { introduction } = view;
  const t = useIntroductionWords();
  const now = useNow();
  const actions = useIntroduction(view);
  const [form, setForm] = useState<'next' | 'bad-end' | null>(null);
  const steps = nextSteps(introduction, now);
  const [first] = steps;
  const names = pairText(t, introduction);
  return (
    <article className="intro-card" aria-label={names}>
      {bare ? null : (
        <header className="intro-head">
          <h3 className="intro-names">
            <RecordLink from={{ kind: 'introduction', id: introduction.id }} personId="">
              <Theirs text={names} max={200} />
            </RecordLink>
          </h3>
          {introduction.by ? (
            <p className="source">
              <Theirs text={t.through(introduction.by.name)} max={120} />
            </p>
          ) : null}
          {stage || introduction.favour ? (
            <p className="chips">
              {stage ? <Pill>{stageText(t, introduction)}</Pill> : null}
              {introduction.favour ? <Pill tone="care">{t.favour}</Pill> : null}
            </p>
          ) : null}
        </header>
      )}
      <Lessons view={view} />
      {form === 'next' && first ? (
        <NextForm
          introduction={introduction}
          step={first}
          text={stepText(t, introduction, first)}
          onLeave={() => setForm(null)}
        />
      ) : form === 'bad-end' ? (
        <BadEnd introduction={introduction} onLeave={() => setForm(null)} />
      ) : (
        <>
          {steps.map((step) => (
            <StepLine
              key={`${step.kind}:${step.side ?? ''}`}
              introduction={introduction}
              step={step}
              actions={actions}
              alone={bare}
              onBadly={() => setForm('bad-end')}
            />
          ))}
          {first ? (
            <div className="actions intro-when">
              <Button
                small
                look="quiet"
                disabled={actions.busy}
                aria-label={t.act.laterOf(stepText(t, introduction, first))}
                onClick={actions.later}
              >
                {t.act.later}
              </Button>
              <Button
                small
                look="quiet"
                aria-label={`${t.act.change}: ${stepText(t, introduction, first)}`}
                onClick={() => setForm('next')}
              >
                {t.act.change}
              </Button>
            </div>
          ) : bare ? (
            <p className="soft">{t.card.nothingNext}</p>
          ) : null}
        </>
      )}
      <KeptPromises view={view} />
    </article>
  );
}

export function pairText(t: IntroductionWords, { direction, a, b }: Introduction): string {
  return direction === 'given' ? t.pair(a.name, b.name) : t.toMe(b.name);
}

export function stageText(t: IntroductionWords, introduction: Pick<Introduction, 'steps' | 'direction'>): string {
  const { stage, outcome } = introductionState(introduction);
  if (introduction.direction === 'received' && stage === 'asking') return t.offered;
  return stage === 'closed' ? t.columns[outcome ?? 'dropped'] : t.stages[stage];
}
