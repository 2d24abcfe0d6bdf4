import { ms } from '@/lib/domain/moments';
import type { DebriefText } from '@/lib/i18n/load-debrief';
import type { MeetingView } from '@/lib/services/load-meeting';
import type { Person } from '@/lib/domain/person';
import type { SaidAt } from '@/lib/services/load-said';
import { Markdown } from '../ui/markdown';
import { SaidLines } from './said-lines';

type Props = {
  readonly notes: readonly string[];
  /** Promised and mentioned already; `null`: nothing. */
  readonly said: SaidAt | null;
  readonly people: readonly Person[];
  readonly words: DebriefText;
};

/** What was noted already is shown, and not asked for again. */
export function Written({ notes, said, people, words }: Props) {
  if (notes.length === 0 && !said) return null;
  return (
    <div className="written">
      <p className="field-label">{words.written}</p>
      {notes.map((each) => (
        <Markdown key={each} text={each} />
      ))}
      {said ? <SaidLines said={said} people={people} /> : null}
    </div>
  );
}

/** What was noted since it began. The same note stands with each of several people. */
export function writtenAfter({ meeting, notes }: Pick<MeetingView, 'meeting' | 'notes'>): readonly string[] {
  const after = notes.filter((note) => ms(note.createdAt) >= ms(meeting.start));
  return [...new Set(after.map((note) => note.text))];
}
