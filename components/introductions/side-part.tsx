import type { Introduction, Side } from '@/lib/domain/introduction';
import type { NextStep } from '@/lib/domain/introduction-next';
import { editIntroduction } from '@/lib/services/introductions';
import { useState } from 'react';
import { useDeps } from '../deps';
import { RecordLink } from '../brief/record-link';
import { Button } from '../ui/button';
import { TextArea } from '../ui/field';
import { Theirs } from '../ui/theirs';
import { useDraft, type Draft } from '../use-draft';
import type { IntroductionActions } from './use-introduction';
import { useIntroductionWords } from './words';

type Props = {
  readonly introduction: Introduction;
  readonly side: Side;
  /** As their pages say it. */
  readonly who: string;
  readonly actions: IntroductionActions;
  /** My next steps stand above with their buttons: what they offer is offered once. */
  readonly above: readonly NextStep[];
};

/** One of the two: how they stand towards it, and why they should care. */
export function SidePart({ introduction, side, who, actions, above }: Props) {
  const t = useIntroductionWords();
  const { personId, name } = introduction[side];
  const { state } = actions;
  const open = state.madeAt === null && state.outcome === null && introduction.direction === 'given';
  const consent = state.consent[side];
  const first = actions.name(side);
  const draft = useDraft(`introduction-why:${introduction.id}:${side}`);
  return (
    <div className="stack-s intro-side">
      <div>
        <h3 className="name">
          {personId === null ? (
            <Theirs text={name} max={120} />
          ) : (
            <RecordLink from={{ kind: 'person', id: personId }} personId={personId}>
              <Theirs text={name} max={120} />
            </RecordLink>
          )}
        </h3>
        {who === '' ? null : (
          <p className="small soft">
            <Theirs text={who} max={200} />
          </p>
        )}
        {introduction.direction === 'given' ? (
          <p className="small soft">
            {state.unasked.includes(side) && state.madeAt !== null
              ? t.card.consent['not-asked']
              : t.card.consent[consent]}
          </p>
        ) : null}
      </div>
      {open ? <Stand name={name} side={side} actions={actions} above={above} /> : null}
      {draft.state === 'ready' && open ? (
        <Why introduction={introduction} side={side} name={first} draft={draft} />
      ) : null}
    </div>
  );
}

type StandProps = Pick<Props, 'side' | 'actions' | 'above'> & { readonly name: string };

/** How they stand towards it can be told at any time, in whatever order it happened. */
function Stand({ name, side, actions, above }: StandProps) {
  const { act: t } = useIntroductionWords();
  const { state, busy } = actions;
  const consent = state.consent[side];
  const first = actions.name(side);
  const offered = (kind: NextStep['kind']) => above.some((step) => step.kind === kind && step.side === side);
  return (
    <fieldset className="actions" aria-label={name}>
      {consent === 'not-asked' && !offered('ask') ? (
        <>
          <Button small disabled={busy} aria-label={t.askFirstOf(first)} onClick={() => actions.askFirst(side)}>
            {t.askFirst}
          </Button>
          <Button small disabled={busy} aria-label={t.alreadyFineOf(first)} onClick={() => actions.alreadyFine(side)}>
            {t.alreadyFine}
          </Button>
        </>
      ) : null}
      {consent === 'not-asked' ? (
        <Button small disabled={busy} aria-label={t.askedOf(first)} onClick={() => actions.asked(side)}>
          {t.asked}
        </Button>
      ) : null}
      {(consent === 'not-asked' || consent === 'asked') && !offered('wait') ? (
        <>
          <Button small disabled={busy} aria-label={t.saidYesOf(first)} onClick={() => actions.agreed(side)}>
            {t.saidYes}
          </Button>
          <Button small disabled={busy} aria-label={t.saidNoOf(first)} onClick={() => actions.declined(side)}>
            {t.saidNo}
          </Button>
        </>
      ) : null}
      {consent === 'asked' || (consent === 'no' && !above.some(({ kind }) => kind === 'decide')) ? (
        <Button small disabled={busy} aria-label={t.askAgainOf(first)} onClick={() => actions.askFirst(side)}>
          {t.askAgain}
        </Button>
      ) : null}
    </fieldset>
  );
}

type WhyProps = Pick<Props, 'introduction' | 'side'> & {
  readonly name: string;
  readonly draft: Extract<Draft, { readonly state: 'ready' }>;
};

/** Saved when one leaves it; what was typed survives a closed page. */
function Why({ introduction, side, name, draft }: WhyProps) {
  const deps = useDeps();
  const t = useIntroductionWords();
  const stored = introduction[side].why;
  const [typed, setTyped] = useState(draft.kept);
  const shown = typed ?? stored;

  async function save() {
    if (typed === null) return;
    const now = await deps.db.introductions.get(introduction.id);
    if (!now) return;
    const saved = await editIntroduction(deps, introduction.id, { [side]: { ...now[side], why: typed } });
    if (!saved.ok) return;
    await draft.drop();
    setTyped(null);
  }

  return (
    <TextArea
      label={t.card.why(name)}
      hint={t.card.whyHint}
      rows={2}
      className="short"
      maxLength={2_000}
      value={shown}
      onChange={(event) => {
        setTyped(event.target.value);
        draft.keep(event.target.value);
      }}
      onBlur={() => void save()}
    />
  );
}
