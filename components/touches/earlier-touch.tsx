import { useState } from 'react';
import { todayOf } from '@/lib/domain/due-dates';
import { touchKinds, type TouchKind } from '@/lib/domain/touch';
import { deleteTouch, logTouch } from '@/lib/services/touches';
import { useDeps } from '../deps';
import { useEventsText } from '../events/events-text';
import { Select, TextField } from '../ui/field';
import { SmallForm } from '../ui/small-form';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { useDraft, type Draft } from '../use-draft';

type Props = { readonly personId: string; readonly onDone: () => void };
type Values = { readonly kind: TouchKind; readonly day: string; readonly note: string };

/** A contact of another day, with a word about it. */
export function EarlierTouch({ personId, onDone }: Props) {
  const draft = useDraft(`touch:${personId}`);
  return draft.state === 'ready' ? <Fields personId={personId} onDone={onDone} draft={draft} /> : null;
}

type FieldsProps = Props & { readonly draft: Extract<Draft, { readonly state: 'ready' }> };

function Fields({ personId, onDone, draft }: FieldsProps) {
  const deps = useDeps();
  const { touch: t } = useEventsText();
  const toast = useToast();
  const { busy, run } = useAction();
  const [values, setValues] = useState<Values>(() =>
    revive(draft.kept, { kind: 'mail', day: todayOf(deps.clock.now()), note: '' }),
  );
  const [problem, setProblem] = useState<'no-date' | 'not-yet' | null>(null);

  function change(patch: Partial<Values>) {
    const next = { ...values, ...patch };
    setValues(next);
    setProblem(null);
    draft.keep(JSON.stringify(next));
  }

  function save() {
    void run(async () => {
      const logged = await logTouch(deps, { personId, ...values });
      if (!logged.ok) return setProblem(logged.problem.kind);
      await draft.drop();
      const { id } = logged.touch;
      toast({ text: t.logged(t.kinds[values.kind].toLocaleLowerCase()), undo: () => deleteTouch(deps, id) });
      onDone();
    });
  }

  return (
    <SmallForm label={t.earlier} save={t.save} busy={busy} onSave={save} onLeave={onDone} drop={draft.drop}>
      <div className="pair">
        <Select
          label={t.heading}
          value={values.kind}
          options={touchKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
          onChange={(event) => change({ kind: touchKinds.find((kind) => kind === event.target.value) ?? 'mail' })}
        />
        <TextField
          label={t.day}
          type="date"
          value={values.day}
          problem={problem === 'no-date' ? t.noDate : problem === 'not-yet' ? t.notYet : undefined}
          onChange={(event) => change({ day: event.target.value })}
        />
      </div>
      <TextField
        label={t.note}
        maxLength={500}
        value={values.note}
        onChange={(event) => change({ note: event.target.value })}
      />
    </SmallForm>
  );
}

function revive(kept: string | null, first: Values): Values {
  try {
    const { kind, day, note } = JSON.parse(kept ?? 'null') as Partial<Record<keyof Values, unknown>>;
    const known = touchKinds.find((each) => each === kind);
    return known && typeof day === 'string' && typeof note === 'string' ? { kind: known, day, note } : first;
  } catch {
    return first;
  }
}
