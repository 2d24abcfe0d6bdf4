import { ms } from '@/lib/domain/moments';
import type { DebriefText } from '@/lib/i18n/load-debrief';
import type { MeetingView } from '@/lib/services/load-meeting';
import { Markdown } from '../ui/markdown';

/** What was noted already is shown, and not asked for again. */
export function Written({ notes, words }: { readonly notes: readonly string[]; readonly words: DebriefText }) {
  if (notes.length === 0) return null;
  return (
    <div className="written">
      <p className="field-label">{words.written}</p>
      {notes.map((each) => (
        <Markdown key={each} text={each} />
      ))}
    </div>
  );
}

/** What was noted since it began. The same note stands with each of several people. */
export function writtenAfter({ meeting, notes }: Pick<MeetingView, 'meeting' | 'notes'>): readonly string[] {
  const after = notes.filter((note) => ms(note.createdAt) >= ms(meeting.start));
  return [...new Set(after.map((note) => note.text))];
}
