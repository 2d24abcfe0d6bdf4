import { CalendarPlus, Clock, Hand, MessageSquare, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import type { TodayTask } from '@/lib/domain/today-tasks';
import { plainDay } from '@/lib/i18n/sentences/dates';
import { whenDue } from '@/lib/i18n/sentences/promise-sentence';
import type { PromisesText } from '@/lib/i18n/load-promises';
import { RecordLink } from '../brief/record-link';
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
  const told = useTold();
  const { from, task, people, daysLate } = item;
  const Icon = icons[task.kind];
  const line = <Theirs text={words} max={240} />;
  // Somebody one would like to hear of is no duty: nothing is late.
  const isWish = task.kind === 'cadence' || task.kind === 'review';
  const late = daysLate > 0 && !isWish;
  const due = isWish ? text.tasks.since(plainDay(task.due, told)) : whenDue(told, { due: task.due, daysLate });
  return (
    <div className="promise">
      <Row
        icon={<Icon size={12} />}
        tone={late ? 'care' : 'mute'}
        source={note ?? <span className={late ? 'promise-late' : undefined}>{due}</span>}
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
