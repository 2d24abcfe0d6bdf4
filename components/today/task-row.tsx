import { CalendarPlus, Clock, Hand, MessageSquare, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import type { TodayTask } from '@/lib/domain/today-tasks';
import { plainDay } from '@/lib/i18n/sentences/dates';
import type { PromisesText } from '@/lib/i18n/load-promises';
import { RecordLink } from '../brief/record-link';
import { useText } from '../deps';
import { Row } from '../ui/row';
import { Theirs } from '../ui/theirs';
import { useTold } from '../use-told';

const icons = {
  promise: Clock,
  introduction: Users,
  'follow-up': MessageSquare,
  thank: MessageSquare,
  'next-step': Clock,
  'meet-again': CalendarPlus,
  cadence: Hand,
  review: Users,
} as const;

type Props = {
  readonly item: TodayTask;
  readonly text: PromisesText;
  readonly words: string;
  /** What stands under it, instead of its date. */
  readonly note?: string;
  /** Its action, and the others behind it. */
  readonly children: ReactNode;
};

/** What is to be done, when, and the buttons that do it. */
export function TaskRow({ item, text, words, note, children }: Props) {
  const { brief } = useText();
  const told = useTold();
  const { from, task, people, daysLate } = item;
  const Icon = icons[task.kind];
  const line = <Theirs text={words} max={240} />;
  // Somebody one would like to hear of is no duty: nothing is late.
  const isWish = task.kind === 'cadence' || task.kind === 'review';
  const day = plainDay(task.due, told);
  const due = isWish ? text.tasks.since(day) : daysLate > 0 ? brief.promises.late(daysLate) : text.tasks.due(day);
  return (
    <div className="promise">
      <Row
        icon={<Icon size={12} />}
        tone={daysLate > 0 && !isWish ? 'care' : 'mute'}
        source={note ?? due}
        end={children}
      >
        {from ? (
          <RecordLink from={from} personId={people[0]?.personId ?? ''}>
            {line}
          </RecordLink>
        ) : (
          line
        )}
      </Row>
    </div>
  );
}
