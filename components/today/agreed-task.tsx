import { lazy, Suspense, useState } from 'react';
import { daysLater, todayOf } from '@/lib/domain/due-dates';
import { plainDay } from '@/lib/i18n/sentences/dates';
import { moveMeetAgain, moveNextStep } from '@/lib/services/close-task';
import { useDeps } from '../deps';
import { Button } from '../ui/button';
import { useTold } from '../use-told';
import type { TaskProps } from './task-line';
import { TaskRow } from './task-row';
import { useDone } from './use-done';

const PlanForm = lazy(async () => ({ default: (await import('../meeting/plan-form')).PlanForm }));

type NextStepProps = TaskProps & { readonly meetingId: string; readonly words: string };

/** The step that was agreed at the last meeting. */
export function NextStepTask({ item, text, meetingId, words }: NextStepProps) {
  const deps = useDeps();
  const told = useTold();
  const { busy, done } = useDone();
  const { tasks: t } = text;
  const later = daysLater(todayOf(told.now), 7);
  return (
    <TaskRow item={item} text={text} words={words}>
      <Button
        small
        disabled={busy}
        aria-label={t.of(t.done, words)}
        onClick={() => done(t.doneText, () => moveNextStep(deps, meetingId, null))}
      >
        {t.done}
      </Button>
      <Button
        small
        look="quiet"
        disabled={busy}
        aria-label={t.of(t.later, words)}
        onClick={() => done(t.laterText(plainDay(later, told)), () => moveNextStep(deps, meetingId, later))}
      >
        {t.later}
      </Button>
    </TaskRow>
  );
}

type MeetAgainProps = TaskProps & { readonly meetingId: string; readonly who: string };

/** "Meet again in…": done by planning it. */
export function MeetAgainTask({ item, text, meetingId, who, onPlan }: MeetAgainProps) {
  const deps = useDeps();
  const told = useTold();
  const { busy, done } = useDone();
  const [planning, setPlanning] = useState(false);
  const { tasks: t } = text;
  const words = t.meetAgain(who);
  const later = daysLater(todayOf(told.now), 7);
  const { personIds } = item.task;
  if (planning) {
    return (
      <Suspense>
        <PlanForm personIds={personIds} onLeave={() => setPlanning(false)} />
      </Suspense>
    );
  }
  return (
    <TaskRow item={item} text={text} words={words}>
      <Button small aria-label={t.of(t.plan, words)} onClick={() => (onPlan ? onPlan(personIds) : setPlanning(true))}>
        {t.plan}
      </Button>
      <Button
        small
        look="quiet"
        disabled={busy}
        aria-label={t.of(t.later, words)}
        onClick={() => done(t.laterText(plainDay(later, told)), () => moveMeetAgain(deps, meetingId, later))}
      >
        {t.later}
      </Button>
      <Button
        small
        look="quiet"
        disabled={busy}
        aria-label={t.of(t.letBe, words)}
        onClick={() => done(t.letBeText, () => moveMeetAgain(deps, meetingId, null))}
      >
        {t.letBe}
      </Button>
    </TaskRow>
  );
}
