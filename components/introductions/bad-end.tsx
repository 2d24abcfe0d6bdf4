import { useState } from 'react';
import { firstName } from '@/lib/domain/draft-people';
import { daysLater, todayOf } from '@/lib/domain/due-dates';
import type { Introduction } from '@/lib/domain/introduction';
import { putBackIntroduction, tellWentBadly, type IntroductionProblem } from '@/lib/services/introductions';
import { useDeps } from '../deps';
import { useDraft } from '../use-draft';
import { TextArea, TextField } from '../ui/field';
import { SmallForm } from '../ui/small-form';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { DueField } from './due-field';
import { problemOf } from './problem-text';
import { useIntroductionWords } from './words';

type Props = { readonly introduction: Introduction; readonly onLeave: () => void };
type Values = { readonly why: string; readonly mend: string; readonly due: string; readonly lesson: string };

/** It did not go well: why (it may stay empty), what I do to mend it, and what I take with me. */
export function BadEnd(props: Props) {
  const deps = useDeps();
  const t = useIntroductionWords();
  const draft = useDraft(`introduction-end:${props.introduction.id}`);
  if (draft.state === 'loading') return <div aria-busy="true" />;
  const { a, b, direction } = props.introduction;
  const usual: Values = {
    why: '',
    mend: direction === 'given' ? t.endForm.mendFirst(firstName(a.name), firstName(b.name)) : '',
    due: daysLater(todayOf(deps.clock.now()), 2),
    lesson: '',
  };
  return <Fields {...props} first={revived(draft.kept, usual)} keep={draft.keep} drop={draft.drop} />;
}

type FieldsProps = Props & {
  readonly first: Values;
  readonly keep: (text: string) => void;
  readonly drop: () => Promise<void>;
};

function Fields({ introduction, onLeave, first, keep, drop }: FieldsProps) {
  const deps = useDeps();
  const t = useIntroductionWords();
  const toast = useToast();
  const { busy, run } = useAction();
  const [values, setValues] = useState(first);
  const [problem, setProblem] = useState<IntroductionProblem | null>(null);

  function change(patch: Partial<Values>) {
    const next = { ...values, ...patch };
    setValues(next);
    keep(JSON.stringify(next));
  }

  function save() {
    void run(async () => {
      const { why, lesson, mend, due } = values;
      const saved = await tellWentBadly(deps, introduction.id, { why, lesson, mend: { text: mend, due } });
      setProblem(saved.ok ? null : saved.problem);
      if (!saved.ok) return;
      await drop();
      toast({
        text: t.told.badly,
        undo: async () => {
          await putBackIntroduction(deps, introduction.id, introduction);
          keep(JSON.stringify(values));
        },
      });
      onLeave();
    });
  }

  return (
    <SmallForm busy={busy} label={t.endForm.title} onSave={save} onLeave={onLeave} drop={drop}>
      <p className="field-label">{t.endForm.title}</p>
      <TextArea
        label={t.endForm.why}
        problem={problemOf(t, problem, 'why')}
        rows={2}
        className="short"
        autoFocus
        value={values.why}
        onChange={(event) => change({ why: event.target.value })}
      />
      <TextField
        label={t.endForm.mend}
        problem={problemOf(t, problem, 'next')}
        value={values.mend}
        onChange={(event) => change({ mend: event.target.value })}
      />
      <DueField value={values.due} problem={problem} onChange={(due) => change({ due })} />
      <TextArea
        label={t.endForm.lesson}
        hint={t.endForm.lessonHint}
        problem={problemOf(t, problem, 'lesson')}
        rows={2}
        className="short"
        value={values.lesson}
        onChange={(event) => change({ lesson: event.target.value })}
      />
    </SmallForm>
  );
}

function revived(kept: string | null, usual: Values): Values {
  try {
    const told = JSON.parse(kept ?? '{}') as Partial<Record<keyof Values, unknown>>;
    const text = (key: keyof Values) => (typeof told[key] === 'string' ? told[key] : usual[key]);
    return { why: text('why'), mend: text('mend'), due: text('due'), lesson: text('lesson') };
  } catch {
    return usual;
  }
}
