import type { BriefPersonInput, Suggestion } from './brief.types';
import { isQuestion, noteLines } from './last-time';
import type { Meeting } from './meeting';
import { ms } from './moments';

/** A note has room for many; more than these would crowd out what else there is to ask. */
const perNote = 3;

/**
 * What the user asked in notes, a line that ends in a question mark: in those of the last meeting and in all since, the
 * latest note first.
 */
export function noteQuestions({ person, notes }: BriefPersonInput, last: Meeting | null): readonly Suggestion[] {
  return notes
    .filter((note) => note.deletedAt === null)
    .filter((note) => last === null || note.meetingId === last.id || ms(note.createdAt) >= ms(last.start))
    .toSorted((a, b) => ms(b.createdAt) - ms(a.createdAt) || (a.id < b.id ? -1 : 1))
    .flatMap((note) =>
      noteLines(note.text)
        .map((text, line) => ({ text, line }))
        .filter(({ text }) => isQuestion(text))
        .slice(0, perNote)
        .map(({ text, line }): Suggestion => {
          const from = { kind: 'note', id: note.id, line } as const;
          return { id: `note:${note.id}:${line}`, personId: person.id, kind: 'open-question', about: text, from };
        }),
    );
}
