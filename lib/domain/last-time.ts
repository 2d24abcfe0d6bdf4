import type { PersonBrief } from './brief.types';
import type { Meeting } from './meeting';
import { dayMs, ms } from './moments';
import type { Note } from './note';

const maxBullets = 3;
/** A note that names no meeting counts to the one it was written soon after. */
const soonAfterDays = 3;

/** Last time: up to three bullets of what was noted, and the next step that was agreed. */
export function lastTime(last: Meeting | null, notes: readonly Note[]): Pick<PersonBrief, 'lastTime' | 'nextStep'> {
  if (!last) return { lastTime: [], nextStep: null };
  const lines = notesOf(last, notes).flatMap((note) =>
    noteLines(note.text).map((text) => ({ text, from: { kind: 'note', id: note.id } as const })),
  );
  // Noted twice is told once.
  const bullets = lines.filter((line, at) => lines.findIndex(({ text }) => text === line.text) === at);
  // What was asked is suggested for the agenda: where not all has room, it gives way to what was told.
  const kept = [...bullets.filter(isTold), ...bullets.filter((each) => !isTold(each))].slice(0, maxBullets);
  const nextStep = last.nextStep.trim();
  return {
    lastTime: bullets.filter((each) => kept.includes(each)),
    nextStep: nextStep === '' ? null : { text: nextStep, from: { kind: 'meeting', id: last.id } },
  };
}

/** A line that ends in a question mark. */
export function isQuestion(line: string): boolean {
  return /[?？؟]["'”’)]*$/u.test(line);
}

/** The lines of a note as plain text: what marks a list, a heading, a quote or weight is left out. */
export function noteLines(markdown: string): readonly string[] {
  return markdown
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*(?:[-*+•]|\d{1,3}[.)]|#{1,6}|>)\s+(?:\[[ xX]\]\s+)?/, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/(\*\*|__|`)(.+?)\1/g, '$2')
        .trim(),
    )
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}

function isTold({ text }: { readonly text: string }): boolean {
  return !isQuestion(text);
}

function notesOf(meeting: Meeting, notes: readonly Note[]): readonly Note[] {
  const live = notes.filter((note) => note.deletedAt === null).toSorted((a, b) => ms(a.createdAt) - ms(b.createdAt));
  const own = live.filter((note) => note.meetingId === meeting.id);
  if (own.length > 0) return own;
  return live.filter((note) => {
    const after = ms(note.createdAt) - ms(meeting.start);
    return note.meetingId === null && after >= 0 && after <= soonAfterDays * dayMs;
  });
}
