import { nextSteps } from '@/lib/domain/introduction-next';
import type { TodayTask } from '@/lib/domain/today-tasks';
import { loadIntroduction, type IntroductionView } from '@/lib/services/load-introductions';
import { useDeps } from '../deps';
import { DraftPlace } from '../introductions/draft-place';
import { StepActions } from '../introductions/step-actions';
import { useIntroduction } from '../introductions/use-introduction';
import { routes } from '../routes';
import { useLive } from '../use-live';
import { useNow } from '../use-now';
import type { TaskProps } from './task-line';
import { TaskRow } from './task-row';

type Props = TaskProps & { readonly introductionId: string };

/** My next step in an introduction, with what its own card offers for it. */
export function IntroductionTask(props: Props) {
  const deps = useDeps();
  const { introductionId } = props;
  const live = useLive(`introduction:${introductionId}`, () => loadIntroduction(deps, introductionId));
  if (live.state !== 'ready' || !live.value) return null;
  return (
    <DraftPlace>
      <Step {...props} view={live.value} />
    </DraftPlace>
  );
}

function Step({ item, text, view }: Props & { readonly view: IntroductionView }) {
  const { openPage } = useDeps();
  const now = useNow();
  const actions = useIntroduction(view);
  const { task } = item;
  if (task.kind !== 'introduction') return null;
  const step = nextSteps(view.introduction, now).find(({ kind, side }) => kind === task.step && side === task.side);
  return (
    <TaskRow item={item} text={text} words={wordsOf(item, text)}>
      {step ? (
        <StepActions
          introduction={view.introduction}
          step={step}
          actions={actions}
          // What went wrong is told on its own page.
          onBadly={() => openPage(routes.introduction(view.introduction.id))}
        />
      ) : null}
    </TaskRow>
  );
}

function wordsOf({ task, pair }: TodayTask, { tasks }: TaskProps['text']): string {
  if (task.kind !== 'introduction') return '';
  const [name, other] = [pair?.name ?? '', pair?.other || tasks.me];
  return task.step === 'own' || task.text !== ''
    ? tasks.introduction.own(name, other, task.text)
    : tasks.introduction[task.step](name, other);
}
