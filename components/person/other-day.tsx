import { useState } from 'react';
import { dayOf } from '@/lib/domain/due-dates';
import type { Instant } from '@/lib/domain/reading';
import type { RelationText } from '@/lib/i18n/load-relation';
import { moveStep, type Happened, type MovedStep } from '@/lib/services/move-step';
import { useDeps } from '../deps';
import { TextField } from '../ui/field';
import { SmallForm } from '../ui/small-form';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';

type Props = {
  readonly what: Happened;
  readonly at: Instant;
  readonly text: RelationText;
  readonly onDone: () => void;
};

/** It happened on another day than it was written down. */
export function OtherDay({ what, at, text: { timeline: t }, onDone }: Props) {
  const deps = useDeps();
  const toast = useToast();
  const { busy, run } = useAction();
  const first = dayOf(at, deps.clock.now());
  const [day, setDay] = useState(first);
  const [wrong, setWrong] = useState<Extract<MovedStep, { readonly ok: false }>['problem']['kind'] | null>(null);

  function save() {
    if (day === first) return onDone();
    void run(async () => {
      const moved = await moveStep(deps, what, day);
      if (!moved.ok) return setWrong(moved.problem.kind);
      toast({ text: t.moved, undo: moved.undo });
      onDone();
    });
  }

  return (
    <SmallForm busy={busy} inLine onSave={save} onLeave={onDone}>
      <TextField
        label={t.otherDay}
        bare
        type="date"
        autoFocus
        value={day}
        problem={wrong === null ? undefined : t.dayProblems[wrong]}
        onChange={(event) => {
          setDay(event.target.value);
          setWrong(null);
        }}
      />
    </SmallForm>
  );
}
