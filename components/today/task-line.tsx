import { lazy, Suspense } from 'react';
import type { TodayTask } from '@/lib/domain/today-tasks';
import type { PromisesText } from '@/lib/i18n/load-promises';
import { useDeps } from '../deps';
import { useNames } from '../meetings/names';
import { PromiseLine } from '../promises/promise-line';
import { routes } from '../routes';
import { Button } from '../ui/button';
import { MeetAgainTask, NextStepTask } from './agreed-task';
import { TaskRow } from './task-row';
import { WriteTask } from './write-task';

const IntroductionTask = lazy(async () => ({ default: (await import('./introduction-task')).IntroductionTask }));
const FollowUpTask = lazy(async () => ({ default: (await import('./follow-up-task')).FollowUpTask }));

export type TaskProps = {
  readonly item: TodayTask;
  readonly text: PromisesText;
  /** Where a meeting is planned; left out: below the line. */
  readonly onPlan?: ((personIds: readonly string[]) => void) | undefined;
};

/** Something of mine that is due, with its action: the same in Today of the full page and of the popup. */
export function TaskLine({ item, text, onPlan }: TaskProps) {
  const { openPage } = useDeps();
  const names = useNames();
  const { task, line, people } = item;
  const who = names(people.map(({ name }) => name));
  switch (task.kind) {
    case 'promise':
      return line ? <PromiseLine line={line} personId={people[0]?.personId ?? ''} name={who} said /> : null;
    case 'introduction':
      return (
        <Suspense>
          <IntroductionTask item={item} text={text} introductionId={task.introductionId} />
        </Suspense>
      );
    case 'follow-up':
      return (
        <Suspense>
          <FollowUpTask
            item={item}
            text={text}
            followUpId={task.followUpId}
            words={text.tasks.followUp[task.step](who)}
          />
        </Suspense>
      );
    case 'thank':
      return <WriteTask item={item} text={text} words={text.tasks.thank(who)} meetingId={task.meetingId} />;
    case 'cadence':
      return <WriteTask item={item} text={text} words={text.tasks.cadence(who)} meetingId={null} />;
    case 'next-step':
      return <NextStepTask item={item} text={text} meetingId={task.meetingId} words={text.of(who, task.text)} />;
    case 'meet-again':
      return <MeetAgainTask item={item} text={text} meetingId={task.meetingId} who={who} onPlan={onPlan} />;
    case 'review':
      return (
        <TaskRow item={item} text={text} words={text.tasks.review} note={text.tasks.reviewNote}>
          <Button small onClick={() => openPage(routes.lostTouch)}>
            {text.tasks.look}
          </Button>
        </TaskRow>
      );
  }
}
