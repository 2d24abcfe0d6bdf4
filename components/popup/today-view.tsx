import { Coffee, MessageSquare, Sparkles } from 'lucide-react';
import type { ReactNode } from 'react';
import type { TodayItem } from '@/lib/domain/today';
import { changeText } from '@/lib/i18n/sentences/change-sentence';
import { todayText } from '@/lib/i18n/sentences/today-sentence';
import { loadToday } from '@/lib/services/load-today';
import { useDeps, useText } from '../deps';
import { routes } from '../routes';
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
          {(items) =>
            items.length === 0 ? (
              <p className="soft">{text.empty}</p>
            ) : (
              items.map((item) => <Line key={`${item.kind}:${item.from.kind}:${item.from.id}`} item={item} go={go} />)
            )
          }
        </WhenLive>
      </div>
      <div className="foot">
        <Button onClick={() => deps.openPage(routes.people)}>{text.people}</Button>
        <Button onClick={() => deps.openPage(routes.today)}>{text.all}</Button>
      </div>
    </>
  );
}

function Line({ item, go }: { readonly item: TodayItem; readonly go: Go }) {
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
            go({ kind: 'brief', personIds: item.people.map((person) => person.personId), meetingId: item.meetingId })
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
          onClick={() => go({ kind: 'debrief', meetingId: item.meetingId })}
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
