import { Coffee, MessageSquare, Sparkles } from 'lucide-react';
import type { ReactNode } from 'react';
import type { TodayItem } from '@/lib/domain/today';
import type { TodayTask } from '@/lib/domain/today-tasks';
import { changeText } from '@/lib/i18n/sentences/change-sentence';
import { todayText } from '@/lib/i18n/sentences/today-sentence';
import { loadToday } from '@/lib/services/load-today';
import { useDeps, useText } from '../deps';
import { usePromisesText } from '../promises/use-promises-text';
import { routes } from '../routes';
import { keyOf } from '../today/key-of';
import { TaskLine } from '../today/task-line';
import { useLive } from '../use-live';
import { useNow } from '../use-now';
import { useTold } from '../use-told';
import { Button } from '../ui/button';
import { Theirs } from '../ui/theirs';
import { WhenLive } from '../ui/when-live';
import type { Go } from './view';

/** What is due now, short: each line leads to its brief, its debrief or its person. */
export function TodayView({ go }: { readonly go: Go }) {
  const deps = useDeps();
  const text = useText().popup.today;
  const now = useNow();
  const live = useLive('today', () => loadToday(deps), [now.at]);
  return (
    <>
      <div className="scroll section">
        <h2 className="name">{text.title}</h2>
        <WhenLive live={live}>
          {(items) => (items.length === 0 ? <p className="soft">{text.empty}</p> : <Lines items={items} go={go} />)}
        </WhenLive>
      </div>
      <div className="foot">
        <Button onClick={() => deps.openPage(routes.people)}>{text.people}</Button>
        <Button onClick={() => deps.openPage(routes.today)}>{text.all}</Button>
      </div>
    </>
  );
}

/** So many of what is to be done, the ones that wait longest: the rest stands in the full page's Today. */
const maxTasks = 4;

function Lines({ items, go }: { readonly items: readonly TodayItem[]; readonly go: Go }) {
  const promises = usePromisesText();
  const tasks = items.filter((item) => item.kind === 'task').slice(0, maxTasks);
  const [before, after] = [
    items.filter(({ kind }) => kind === 'meeting' || kind === 'debrief'),
    items.filter(({ kind }) => kind === 'changes'),
  ];
  const line = (item: TodayItem) => (item.kind === 'task' ? null : <Line key={keyOf(item)} item={item} go={go} />);
  return (
    <>
      {before.map(line)}
      {promises && tasks.length > 0 ? (
        <ul className="lines tasks">
          {tasks.map((item) => (
            <li key={keyOf(item)}>
              <TaskLine item={item} text={promises} onPlan={(personIds) => go({ kind: 'plan', personIds })} />
            </li>
          ))}
        </ul>
      ) : null}
      {after.map(line)}
    </>
  );
}

function Line({ item, go }: { readonly item: Exclude<TodayItem, TodayTask>; readonly go: Go }) {
  const { openPage } = useDeps();
  const told = useTold();
  const words = todayText(told, item).text;
  switch (item.kind) {
    case 'meeting':
      return (
        <LineButton
          icon={<Coffee size={12} />}
          tone="mute"
          under={item.purpose}
          onClick={() =>
            item.event
              ? openPage(routes.meeting(item.meetingId))
              : go({
                  kind: 'brief',
                  personIds: item.people.map((person) => person.personId),
                  meetingId: item.meetingId,
                })
          }
        >
          {words}
        </LineButton>
      );
    case 'debrief':
      return (
        <LineButton
          icon={<MessageSquare size={12} />}
          tone="care"
          under=""
          onClick={() =>
            item.event ? openPage(routes.meeting(item.meetingId)) : go({ kind: 'debrief', meetingId: item.meetingId })
          }
        >
          {words}
        </LineButton>
      );
    case 'changes':
      return (
        <LineButton
          icon={<Sparkles size={12} />}
          tone="mute"
          under={changeText(told, item.biggest)}
          onClick={() => openPage(routes.person(item.personId))}
        >
          {item.name}
        </LineButton>
      );
  }
}

type LineProps = {
  readonly icon: ReactNode;
  readonly tone: 'mute' | 'care';
  readonly under: string;
  readonly onClick: () => void;
  readonly children: string;
};

function LineButton({ icon, tone, under, onClick, children }: LineProps) {
  return (
    <button type="button" className="line" onClick={onClick}>
      <span className={`mark tone-${tone}`} aria-hidden="true">
        {icon}
      </span>
      <span className="grow">
        <Theirs text={children} max={200} />
        {under === '' ? null : (
          <span className="source clamp-1">
            <Theirs text={under} max={200} />
          </span>
        )}
      </span>
    </button>
  );
}
