import { useRef, useState } from 'react';
import { promiseKindOf } from '@/lib/domain/promise-about';
import { usualDue, type Promised, type PromiseKind } from '@/lib/domain/promise';
import type { PromisesText } from '@/lib/i18n/load-promises';
import { mineThisWeek } from '@/lib/services/load-promises';
import { deletePromise, editPromise, makePromise, type PromiseProblem } from '@/lib/services/promises';
import { useDeps, useText } from '../deps';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { formKeys } from '../ui/form-keys';
import { Select, TextField } from '../ui/field';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { useDraft, type Draft } from '../use-draft';
import { useLive } from '../use-live';
import { DeclineLink } from './decline-link';
import { PersonField } from './person-field';
import { noValues, promiseKinds, reviveValues, valuesOf, type PromiseValues } from './promise-values';
import { usePromisesText } from './use-promises-text';

type Props = {
  /** The one to be changed; left out: a new one. */
  readonly promise?: Promised;
  /** Whom a new one is with, where that is given. */
  readonly personId?: string;
  readonly onLeave: () => void;
};

/** Writes a promise down by hand, or changes one. What is typed is kept until it is saved. */
export function PromiseForm(props: Props) {
  const text = usePromisesText();
  const draft = useDraft(`promise:${props.promise?.id ?? `new:${props.personId ?? ''}`}`);
  if (!text || draft.state === 'loading') return <div aria-busy="true" />;
  return <Fields {...props} text={text} draft={draft} />;
}

type FieldsProps = Props & {
  readonly text: PromisesText;
  readonly draft: Extract<Draft, { readonly state: 'ready' }>;
};

function Fields({ promise, personId, onLeave, text, draft }: FieldsProps) {
  const deps = useDeps();
  const { common } = useText();
  const { form: t } = text;
  const toast = useToast();
  const { busy, run } = useAction();
  const [values, setValues] = useState<PromiseValues>(() =>
    reviveValues(draft.kept, promise ? valuesOf(promise) : { ...noValues, personId: personId ?? null }),
  );
  const [problem, setProblem] = useState<PromiseProblem | { readonly kind: 'no-person' } | null>(null);
  const what = useRef<HTMLInputElement>(null);
  const { by } = values;
  const due = values.due ?? usualDue(by, deps.clock.now());
  const kind: PromiseKind = values.kind ?? promiseKindOf(values.text);
  const said = (...kinds: readonly string[]) =>
    problem && kinds.includes(problem.kind) ? problemText(t, problem) : undefined;

  function change(patch: Partial<PromiseValues>) {
    const next = { ...values, ...patch };
    setValues(next);
    setProblem(null);
    draft.keep(JSON.stringify(next));
  }

  async function leave() {
    await draft.drop();
    onLeave();
  }

  function save() {
    const whose = values.personId;
    if (whose === null) return setProblem({ kind: 'no-person' });
    void run(async () => {
      const fields = { by, text: values.text, due, kind };
      const saved = promise
        ? await editPromise(deps, promise.id, fields)
        : await makePromise(deps, { ...fields, personId: whose });
      if (!saved.ok) return setProblem(saved.problem);
      const { id } = saved.promise;
      const undo = promise
        ? () => editPromise(deps, id, { by: promise.by, text: promise.text, due: promise.due, kind: promise.kind })
        : () => deletePromise(deps, id);
      toast({ text: promise ? t.changed : t.added, undo });
      await leave();
    });
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys come up from its fields
    <form
      className="stack promise-form"
      aria-label={promise ? t.titleEdit : t.titleNew}
      noValidate
      onKeyDown={formKeys(save, onLeave)}

      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <fieldset className="chips">
        <legend className="sr-only">{t.who}</legend>
        {(['mine', 'theirs'] as const).map((each) => (
          <Chip key={each} pressed={each === by} onClick={() => change({ by: each })}>
            {t.by[each]}
          </Chip>
        ))}
      </fieldset>
      {promise || personId !== undefined ? null : (
        <PersonField
          label={t.person[by]}
          text={t}
          personId={values.personId}
          problem={said('no-person')}
          onChoose={(id) => {
            change({ personId: id });
            if (id !== null) what.current?.focus();
          }}
        />
      )}
      <TextField
        ref={what}
        label={t.text}
        autoFocus={Boolean(promise) || personId !== undefined}
        value={values.text}
        placeholder={t.textHint[by]}
        problem={said('no-text', 'text-too-long', 'no-such-promise')}
        onChange={(event) => change({ text: event.target.value })}
      />
      <div className="pair">
        <TextField
          type="date"
          label={t.due}
          value={due}
          problem={said('no-date')}
          hint={by === 'mine' && !promise ? <ThisWeek text={text} /> : undefined}
          onChange={(event) => change({ due: event.target.value })}
        />
        <Select
          label={t.kind}
          value={kind}
          options={promiseKinds.map((value) => ({ value, label: t.kinds[value] }))}
          onChange={(event) => change({ kind: promiseKinds.find((each) => each === event.target.value) ?? null })}
        />
      </div>
      <div className="actions">
        <Button type="submit" look="primary" disabled={busy}>
          {common.save}
        </Button>
        <Button onClick={() => void leave()}>{common.cancel}</Button>
        {by === 'mine' && !promise && values.personId !== null ? (
          <DeclineLink label={t.decline} personId={values.personId} thing={values.text} />
        ) : null}
      </div>
    </form>
  );
}

/** Beside a new date: what is open already. It never refuses. */
function ThisWeek({ text: { form } }: { readonly text: PromisesText }) {
  const deps = useDeps();
  const live = useLive('promises this week', () => mineThisWeek(deps));
  return live.state === 'ready' && live.value > 0 ? form.thisWeek(live.value) : null;
}

function problemText(t: PromisesText['form'], problem: PromiseProblem | { readonly kind: 'no-person' }): string {
  if (problem.kind === 'no-person') return t.noPerson;
  return problem.kind === 'text-too-long' ? t.problems[problem.kind](problem.max) : t.problems[problem.kind];
}
