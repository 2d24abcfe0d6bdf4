import type { Now } from './clock';
import { daysLater, monthsLater, todayOf } from './due-dates';
import type { LineEdit, LineEdits } from './debrief-items';
import type { Meeting } from './meeting';
import { isHeld } from './meeting-rules';
import { ms } from './moments';
import type { PlainDate } from './reading';

/** What is told beside the box. The box's own text is kept by itself. */
export type DebriefForm = {
  readonly nextStep: string;
  /** `null`: as it is filled in beforehand. */
  readonly nextStepDue: PlainDate | null;
  readonly meetAgainOn: PlainDate | null;
  /** `null`: as it was with these people last time. */
  readonly thanks: boolean | null;
  readonly edits: LineEdits;
  /** Books to give away, of those kept at the ready. */
  readonly gifts: readonly string[];
  /** Asked for the next step once already. */
  readonly asked: boolean;
};

export const emptyForm: DebriefForm = {
  nextStep: '',
  nextStepDue: null,
  meetAgainOn: null,
  thanks: null,
  edits: {},
  gifts: [],
  asked: false,
};

/** What cannot be read is as if it had not been told. */
export function formFromText(text: string | null, fallback: DebriefForm): DebriefForm {
  if (text === null) return fallback;
  try {
    const told = JSON.parse(text) as Partial<Record<keyof DebriefForm, unknown>>;
    return {
      nextStep: typeof told.nextStep === 'string' ? told.nextStep : fallback.nextStep,
      nextStepDue: typeof told.nextStepDue === 'string' ? told.nextStepDue : null,
      meetAgainOn: typeof told.meetAgainOn === 'string' ? told.meetAgainOn : null,
      thanks: typeof told.thanks === 'boolean' ? told.thanks : null,
      edits: editsOf(told.edits),
      gifts: Array.isArray(told.gifts) ? told.gifts.filter((id) => typeof id === 'string') : [],
      asked: told.asked === true,
    };
  } catch {
    return fallback;
  }
}

/** What was said beside a line goes with it when lines are written or taken out above. */
export function carryEdits(edits: LineEdits, before: string, after: string): LineEdits {
  if (Object.keys(edits).length === 0) return edits;
  const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  let head = 0;
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const shift = now.length - old.length;
  return Object.fromEntries(
    Object.entries(edits).flatMap(([key, edit]): readonly (readonly [string, LineEdit])[] => {
      const [number = '', ...name] = key.split(':');
      const at = Number(number);
      const moved = (to: number) => [[[to, ...name].join(':'), edit] as const];
      if (at < head) return moved(at);
      if (at >= old.length - tail) return moved(at + shift);
      // Typed on: the line is still the same one.
      return shift === 0 ? moved(at) : [];
    }),
  );
}

/** A line in the box begins with another word, or with none: then it is a note. */
export function retold(text: string, at: number, word: string): string {
  const lines = text.split(/\r?\n/);
  const line = lines[at] ?? '';
  const said = line.replace(/^\s*(?:[-*•]\s*)?\p{L}[\p{L}\p{M} .'’-]{0,60}?\s*[:：]\s*/u, '');
  return lines.with(at, word === '' ? said : `${word}: ${said}`).join('\n');
}

/** The box without one of its lines. */
export function withoutLine(text: string, at: number): string {
  return text.split(/\r?\n/).toSpliced(at, 1).join('\n');
}

/** A new line at the end that begins with a word, and where to type on. */
export function begun(text: string, opening: string): string {
  const trimmed = text.replace(/\s+$/, '');
  return trimmed === '' ? opening : `${trimmed}\n${opening}`;
}

export type Again = 'weeks2' | 'weeks6' | 'months6';

/** "Meet again in…": two weeks, six weeks, six months (`practices.md` 22). */
export function againDates(now: Now): Readonly<Record<Again, PlainDate>> {
  const today = todayOf(now);
  return { weeks2: daysLater(today, 14), weeks6: daysLater(today, 42), months6: monthsLater(today, 6) };
}

/** My next step is for a week from now, unless told. */
export function usualStepDue(now: Now): PlainDate {
  return daysLater(todayOf(now), 7);
}

/**
 * A thank-you is wanted, unless it was unticked the last time with each of these people (`practices.md` 20): nothing is
 * kept for it but the debriefs themselves.
 */
export function thanksUsual(personIds: readonly string[], meetings: readonly Meeting[], now: Now): boolean {
  const unwanted = (personId: string) =>
    meetings
      .filter((meeting) => meeting.personIds.includes(personId) && meeting.thanks !== undefined && isHeld(meeting, now))
      .toSorted((a, b) => ms(b.debriefedAt ?? b.start) - ms(a.debriefedAt ?? a.start))[0]?.thanks?.wanted === false;
  return personIds.length === 0 || !personIds.every(unwanted);
}

/** What was said beside lines, as it was kept; what cannot be read is as if it had not been told. */
export function editsOf(found: unknown): LineEdits {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return {};
  return Object.fromEntries(Object.entries(found).filter(([, edit]) => typeof edit === 'object' && edit !== null));
}
