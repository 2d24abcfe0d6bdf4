import { useState } from 'react';
import { daysLater, monthsLater, todayOf } from '@/lib/domain/due-dates';
import type { Introduction } from '@/lib/domain/introduction';
import type { NextStep } from '@/lib/domain/introduction-next';
import { editIntroduction, type IntroductionProblem } from '@/lib/services/introductions';
import { useDeps } from '../deps';
import { useDraft } from '../use-draft';
import { useNow } from '../use-now';
import { Chip } from '../ui/chip';
import { TextField } from '../ui/field';
import { SmallForm } from '../ui/small-form';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { useIntroductionWords } from './words';
import { DueField } from './due-field';
import { problemOf } from './problem-text';

type Props = {
  readonly introduction: Introduction;
  readonly step: NextStep;
  /** What it says now. */
  readonly text: string;
  readonly onLeave: () => void;
};

/** Another next step, or another date for the same one. */
export function NextForm(props: Props) {
  const draft = useDraft(`introduction-next:${props.introduction.id}`);
  if (draft.state === 'loading') return <div aria-busy="true" />;
  return <Fields {...props} kept={typedBefore(draft.kept)} keep={draft.keep} drop={draft.drop} />;
}

/** What was changed, and nothing else: words that follow from what happened are not kept as the user's own. */
type Typed = { readonly words?: string; readonly due?: string };

type FieldsProps = Props & {
  readonly kept: Typed;
  readonly keep: (text: string) => void;
  readonly drop: () => Promise<void>;
};

function Fields({ introduction, step, text, onLeave, kept, keep, drop }: FieldsProps) {
  const deps = useDeps();
  const t = useIntroductionWords();
  const now = useNow();
  const toast = useToast();
  const { busy, run } = useAction();
  const [typed, setTyped] = useState(kept);
  const { words = text, due = step.due } = typed;
  const [problem, setProblem] = useState<IntroductionProblem | null>(null);
  const today = todayOf(now);
  const dates = [
    { label: t.nextForm.tomorrow, date: daysLater(today, 1) },
    { label: t.nextForm.week, date: daysLater(today, 7) },
    { label: t.nextForm.month, date: monthsLater(today, 1) },
  ];

  function change(patch: Typed) {
    const next = { ...typed, ...patch };
    setTyped(next);
    keep(JSON.stringify(next));
  }

  function save() {
    void run(async () => {
      const before = introduction.next;
      // The words that follow from what happened stay those: only the date is another.
      const same = words.trim() === text.trim() && before?.text.trim() !== text.trim();
      const saved = await editIntroduction(deps, introduction.id, {
        next: { text: same ? '' : words.trim(), due },
      });
      setProblem(saved.ok ? null : saved.problem);
      if (!saved.ok) return;
      await drop();
      toast({
        text: t.told.changed,
        undo: async () => {
          await editIntroduction(deps, introduction.id, { next: before });
          keep(JSON.stringify(typed));
        },
      });
      onLeave();
    });
  }

  return (
    <SmallForm busy={busy} label={t.nextForm.title} onSave={save} onLeave={onLeave} drop={drop}>
      <TextField
        label={t.nextForm.text}
        autoFocus
        hint={t.nextForm.textHint}
        problem={problemOf(t, problem, 'next')}
        value={words}
        onChange={(event) => change({ words: event.target.value })}
      />
      <fieldset className="chips" aria-label={t.nextForm.due}>
        {dates.map(({ label, date }) => (
          <Chip key={label} pressed={date === due} onClick={() => change({ due: date })}>
            {label}
          </Chip>
        ))}
      </fieldset>
      <DueField value={due} problem={problem} onChange={(date) => change({ due: date })} />
    </SmallForm>
  );
}

/** What cannot be read is as if nothing had been typed. */
function typedBefore(kept: string | null): Typed {
  try {
    const { words, due } = JSON.parse(kept ?? '{}') as Record<keyof Typed, unknown>;
    return { ...(typeof words === 'string' && { words }), ...(typeof due === 'string' && { due }) };
  } catch {
    return {};
  }
}
