import { useState } from 'react';
import { firstName } from '@/lib/domain/draft-people';
import { introductionModes, type Introduction, type Party, type Side } from '@/lib/domain/introduction';
import {
  deleteIntroduction,
  lastMode,
  maxIntroductionText,
  startIntroduction,
  type IntroductionProblem,
} from '@/lib/services/introductions';
import { saveDraft } from '@/lib/services/drafts';
import { lessonsAbout } from '@/lib/services/load-introductions';
import { useDeps, useText } from '../deps';
import { useDraft } from '../use-draft';
import { useLive } from '../use-live';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { TextArea } from '../ui/field';
import { SheetForm } from '../ui/sheet-form';
import { Theirs } from '../ui/theirs';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { nobody, revivedValues, type IntroductionValues } from './form-values';
import { PartyField } from './party-field';
import { problemOf } from './problem-text';
import { useIntroductionWords } from './words';

type Props = {
  readonly draftKey: string;
  readonly first: IntroductionValues;
  readonly meetingId?: string | null;
  readonly onSaved: (introduction: Introduction) => void;
  readonly onLeave: () => void;
};

/** Who should meet whom; all but the two may wait. */
export function IntroductionForm(props: Props) {
  const draft = useDraft(props.draftKey);
  if (draft.state === 'loading') return <div aria-busy="true" />;
  return <Fields {...props} first={revivedValues(draft.kept, props.first)} keep={draft.keep} drop={draft.drop} />;
}

type FieldsProps = Props & { readonly keep: (text: string) => void; readonly drop: () => Promise<void> };

function Fields({ draftKey, first, meetingId = null, onSaved, onLeave, keep, drop }: FieldsProps) {
  const deps = useDeps();
  const { common } = useText();
  const t = useIntroductionWords();
  const toast = useToast();
  const { busy, run } = useAction();
  const [values, setValues] = useState(first);
  const [problem, setProblem] = useState<IntroductionProblem | null>(null);
  const used = useLive('introduction mode', () => lastMode(deps));
  const mode = values.mode ?? (used.state === 'ready' ? used.value : null);
  const given = values.direction === 'given';

  function change(patch: Partial<IntroductionValues>) {
    const next = { ...values, ...patch };
    setValues(next);
    setProblem(null);
    keep(JSON.stringify(next));
  }

  function save() {
    void run(async () => {
      const { a, b, by, direction, favour } = values;
      const saved = await startIntroduction(deps, {
        direction,
        a: given ? a : nobody,
        b,
        by: given || (by.name.trim() === '' && by.personId === null) ? null : by,
        favour,
        meetingId,
        ...(mode && { mode }),
      });
      setProblem(saved.ok ? null : saved.problem);
      if (!saved.ok) return;
      await drop();
      toast({
        text: t.told.started,
        undo: async () => {
          await deleteIntroduction(deps, saved.introduction.id);
          await saveDraft(deps, draftKey, JSON.stringify(values));
        },
      });
      onSaved(saved.introduction);
    });
  }

  function leave() {
    void drop();
    onLeave();
  }

  const empty = (party: Party) => party.name.trim() === '' && party.personId === null;
  return (
    <SheetForm
      label={t.form.title}
      onSave={save}
      onLeave={leave}
      foot={
        <>
          <Button onClick={leave}>{common.cancel}</Button>
          <Button type="submit" look="primary" disabled={busy}>
            {common.save}
          </Button>
        </>
      }
    >
      <fieldset className="chips" aria-label={t.form.direction}>
        <Chip pressed={given} onClick={() => change({ direction: 'given' })}>
          {t.form.given}
        </Chip>
        <Chip pressed={!given} onClick={() => change({ direction: 'received' })}>
          {t.form.received}
        </Chip>
      </fieldset>
      {given ? (
        <>
          <OneOfThem
            label={t.form.first}
            party={values.a}
            side="a"
            problem={problem}
            autoFocus={empty(first.a)}
            onChange={(a) => change({ a })}
          />
          <OneOfThem
            label={t.form.second}
            party={values.b}
            side="b"
            problem={problem}
            autoFocus={!empty(first.a) && empty(first.b)}
            onChange={(b) => change({ b })}
          />
          <ModeAndFavour mode={mode} favour={values.favour} onChange={change} />
        </>
      ) : (
        <>
          <PartyField
            label={t.form.introducer}
            party={values.by}
            problem={problemOf(t, problem, 'by')}
            onChange={(by) => change({ by })}
          />
          <PartyField
            label={t.form.toWhom}
            party={values.b}
            problem={problemOf(t, problem, 'b')}
            onChange={(b) => change({ b })}
          />
        </>
      )}
    </SheetForm>
  );
}

type OneProps = {
  readonly label: string;
  readonly party: Party;
  readonly side: Side;
  readonly problem: IntroductionProblem | null;
  readonly autoFocus: boolean;
  readonly onChange: (party: Party) => void;
};

/** Who it is, what was learnt the last time, and what they would gain. */
function OneOfThem({ party, side, problem, onChange, ...rest }: OneProps) {
  const deps = useDeps();
  const t = useIntroductionWords();
  const { personId } = party;
  const learnt = useLive(`lesson:${personId ?? ''}`, async () =>
    personId === null ? '' : ((await lessonsAbout(deps, [personId])).get(personId) ?? ''),
  );
  const lesson = learnt.state === 'ready' ? learnt.value : '';
  const name = firstName(party.name);
  const wrong = problemOf(t, problem, side);
  const ofWhy = problem?.kind === 'text-too-long' && problem.max === maxIntroductionText.words;
  return (
    <div className="stack-s intro-party">
      <PartyField {...rest} party={party} problem={ofWhy ? undefined : wrong} onChange={onChange} />
      {lesson === '' ? null : (
        <p className="notice small">
          <Theirs text={t.lesson(name, lesson)} max={400} />
        </p>
      )}
      {name === '' ? null : (
        <TextArea
          label={t.card.why(name)}
          hint={t.form.whyHint}
          problem={ofWhy ? wrong : undefined}
          rows={1}
          className="short"
          value={party.why}
          onChange={(event) => onChange({ ...party, why: event.target.value })}
        />
      )}
    </div>
  );
}

type ModeProps = {
  readonly mode: Introduction['mode'] | null;
  readonly favour: boolean;
  /** Where its heading says how already. */
  readonly bare?: boolean;
  readonly onChange: (patch: Partial<Pick<Introduction, 'mode' | 'favour'>>) => void;
};

/** In the order in which they do good; the one used last is chosen. */
export function ModeAndFavour({ mode, favour, bare = false, onChange }: ModeProps) {
  const t = useIntroductionWords();
  return (
    <>
      <fieldset className="chips" aria-label={t.card.mode}>
        {bare ? null : <legend className="field-label">{t.card.mode}</legend>}
        {introductionModes.map((each) => (
          <Chip key={each} pressed={each === mode} onClick={() => onChange({ mode: each })}>
            {t.card.modes[each]}
          </Chip>
        ))}
      </fieldset>
      <div>
        <label className="check">
          <input type="checkbox" checked={favour} onChange={(event) => onChange({ favour: event.target.checked })} />
          {t.card.favour}
        </label>
        <p className="field-hint">{t.card.favourHint}</p>
      </div>
    </>
  );
}
