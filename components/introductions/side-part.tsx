import type { Introduction, Side } from '@/lib/domain/introduction';
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
};

/** One of the two: how they stand towards it, and why they should care. */
export function SidePart({ introduction, side, who, actions }: Props) {
  const t = useIntroductionWords();
  const { personId, name } = introduction[side];
  const { state, busy } = actions;
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
      {open ? (
        <fieldset className="actions" aria-label={name}>
          {consent === 'not-asked' ? (
            <>
              <Button small disabled={busy} aria-label={t.act.askFirstOf(first)} onClick={() => actions.askFirst(side)}>
                {t.act.askFirst}
              </Button>
              <Button
                small
                disabled={busy}
                aria-label={t.act.alreadyFineOf(first)}
                onClick={() => actions.alreadyFine(side)}
              >
                {t.act.alreadyFine}
              </Button>
              <Button small disabled={busy} aria-label={t.act.askedOf(first)} onClick={() => actions.asked(side)}>
                {t.act.asked}
              </Button>
            </>
          ) : null}
          {consent === 'not-asked' || consent === 'asked' ? (
            <>
              <Button small disabled={busy} aria-label={t.act.saidYesOf(first)} onClick={() => actions.agreed(side)}>
                {t.act.saidYes}
              </Button>
              <Button small disabled={busy} aria-label={t.act.saidNoOf(first)} onClick={() => actions.declined(side)}>
                {t.act.saidNo}
              </Button>
            </>
          ) : null}
          {consent === 'asked' || consent === 'no' ? (
            <Button small disabled={busy} aria-label={t.act.askAgainOf(first)} onClick={() => actions.askFirst(side)}>
              {t.act.askAgain}
            </Button>
          ) : null}
        </fieldset>
      ) : null}
      {draft.state === 'ready' && open ? (
        <Why introduction={introduction} side={side} name={first} draft={draft} />
      ) : null}
    </div>
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
