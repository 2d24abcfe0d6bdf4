import { useState } from 'react';
import { againDates, type Again } from '@/lib/domain/debrief-form';
import type { DebriefText } from '@/lib/i18n/load-debrief';
import { Chip } from '../ui/chip';
import { useNow } from '../use-now';
import type { DebriefState } from './use-debrief';

const choices: readonly Again[] = ['weeks2', 'weeks6', 'months6'];

/** "Meet again in…"; pressed once more it is taken back. */
export function MeetAgain({ words: t, state }: { readonly words: DebriefText; readonly state: DebriefState }) {
  const now = useNow();
  const dates = againDates(now);
  const { meetAgainOn: chosen } = state.form;
  const [open, setOpen] = useState(false);
  const isOther = chosen !== null && !choices.some((each) => dates[each] === chosen);
  const showsDate = open || isOther;
  return (
    <fieldset className="chips debrief-again" aria-label={t.again}>
      <span className="field-label" aria-hidden="true">
        {t.again}
      </span>
      {choices.map((each) => (
        <Chip
          key={each}
          pressed={chosen === dates[each]}
          onClick={() => {
            setOpen(false);
            state.change({ meetAgainOn: chosen === dates[each] ? null : dates[each] });
          }}
        >
          {t.againIn[each]}
        </Chip>
      ))}
      <Chip
        pressed={showsDate}
        onClick={() => {
          setOpen(!showsDate);
          if (isOther) state.change({ meetAgainOn: null });
        }}
      >
        {t.againIn.date}
      </Chip>
      {showsDate ? (
        <input
          type="date"
          className="input"
          aria-label={t.againOn}
          value={chosen ?? ''}
          onChange={(event) => state.change({ meetAgainOn: event.target.value === '' ? null : event.target.value })}
        />
      ) : null}
    </fieldset>
  );
}
