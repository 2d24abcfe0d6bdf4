import type { RefObject } from 'react';
import { usualStepDue } from '@/lib/domain/debrief-form';
import { nextStepEntry } from '@/lib/domain/calendar-entry';
import { daysLater, todayOf } from '@/lib/domain/due-dates';
import type { Meeting } from '@/lib/domain/meeting';
import { maxMeetingText } from '@/lib/domain/meeting-rules';
import type { DebriefText } from '@/lib/i18n/load-debrief';
import { stepOf } from '@/lib/services/debrief-input';
import { CalendarFileButton } from '../drafts/calendar-file-button';
import { Chip } from '../ui/chip';
import { TextField } from '../ui/field';
import { useNow } from '../use-now';
import type { DebriefState } from './use-debrief';

type Props = {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly meeting: Meeting;
  readonly names: string;
  readonly words: DebriefText;
  readonly state: DebriefState;
  /** Enter goes on. */
  readonly onNext: () => void;
};

/** Asked first, to be agreed on the spot; with its day, and a calendar file to hold it. */
export function NextStepField({ ref, meeting, names, words: t, state, onNext }: Props) {
  const now = useNow();
  const today = todayOf(now);
  const { form, read } = state;
  const step = stepOf(form, read.items);
  const due = form.nextStepDue ?? usualStepDue(now);
  const days = [
    [t.stepDays.week, daysLater(today, 7)],
    [t.stepDays.weeks2, daysLater(today, 14)],
  ] as const;
  const entry = nextStepEntry({ id: meeting.id, nextStep: step, nextStepDue: due }, t.holdTitle(step, names));
  return (
    <div className="stack-s">
      <TextField
        ref={ref}
        label={t.nextStep}
        placeholder={t.nextStepHint}
        autoFocus
        maxLength={maxMeetingText.nextStep}
        value={form.nextStep}
        onChange={(event) => state.change({ nextStep: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          onNext();
        }}
      />
      {step === '' ? null : (
        <div className="chips debrief-day">
          <input
            type="date"
            className="input"
            aria-label={`${t.nextStepDue}: ${t.nextStep}`}
            value={due}
            onChange={(event) => state.change({ nextStepDue: event.target.value })}
          />
          {days.map(([label, date]) => (
            <Chip key={label} pressed={due === date} onClick={() => state.change({ nextStepDue: date })}>
              {label}
            </Chip>
          ))}
          {entry ? <CalendarFileButton entry={entry} name="next-step" label={t.hold} /> : null}
        </div>
      )}
    </div>
  );
}
