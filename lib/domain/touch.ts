import type { Now } from './clock';
import { dayOf, daysFrom, isDueDate, todayOf } from './due-dates';
import type { Meeting } from './meeting';
import { heldWith } from './meeting-rules';
import { ms } from './moments';
import type { Instant, PlainDate } from './reading';
import type { Kept } from './record';

export type TouchKind = 'met' | 'call' | 'mail' | 'message' | 'comment' | 'like' | 'article' | 'gift';
export const touchKinds: readonly TouchKind[] = [
  'met',
  'call',
  'mail',
  'message',
  'comment',
  'like',
  'article',
  'gift',
];

/** Any contact, also a small one. */
export type Touch = Kept & {
  readonly personId: string;
  readonly kind: TouchKind;
  readonly at: Instant;
  readonly note: string;
};

/** A contact that is a step of a follow-up or an introduction, and comes and goes with it. */
export function stepTouchId(recordId: string, step: number | ''): string {
  return `${recordId}${stepMark}${step}`;
}

export function isStepTouch(id: string): boolean {
  return id.includes(stepMark);
}

const stepMark = ':step-';

/** Why a contact cannot be noted for that day. */
export type TouchProblem = { readonly kind: 'no-date' } | { readonly kind: 'not-yet' };

/** Only what cannot be is refused: no date, one out of reach, or a day that has not come. */
export function touchProblem(day: PlainDate, now: Now): TouchProblem | null {
  if (!isDueDate(day, now)) return { kind: 'no-date' };
  return day > todayOf(now) ? { kind: 'not-yet' } : null;
}

/** The moment of a contact on that day: now for today, noon of the wall clock for an earlier one. */
export function touchedAt(day: PlainDate, now: Now): Instant {
  if (day === todayOf(now)) return now.at;
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: now.zone, plainTime: '12:00' })
    .toInstant()
    .toString();
}

/** How long silence is before a meeting comes out of the blue (`practices.md` 14). */
export const outOfTheBlueDays = 90;

type Contacts = {
  readonly personId: string;
  readonly touches: readonly Touch[];
  readonly meetings: readonly Meeting[];
  readonly now: Now;
};

/** The last meeting held, or the last time one met without any. A comment is neither. */
export function lastMet({ personId, touches, meetings, now }: Contacts): Instant | null {
  const held = heldWith(personId, meetings, now).at(-1)?.start;
  const met = ownTouches(touches, personId).filter(({ kind }) => kind === 'met');
  const all = [...(held ? [held] : []), ...met.map(({ at }) => at)];
  return all.toSorted((a, b) => ms(b) - ms(a))[0] ?? null;
}

/** The last contact of any kind, meetings among them. */
export function lastTouch(contacts: Contacts): { readonly at: Instant; readonly kind: TouchKind } | null {
  const met = lastMet(contacts);
  const own = ownTouches(contacts.touches, contacts.personId).map(({ at, kind }) => ({ at, kind }));
  const all = met === null ? own : [...own, { at: met, kind: 'met' as const }];
  return all.reduce<{ at: Instant; kind: TouchKind } | null>(
    (latest, each) => (latest === null || ms(each.at) > ms(latest.at) ? each : latest),
    null,
  );
}

/**
 * Whole days of silence before a meeting that is planned, where they are so many that an invitation feels random:
 * then a light touch comes first. `null`: no warning, also for somebody never met.
 */
export function outOfTheBlue(contacts: Contacts): number | null {
  const last = lastTouch(contacts);
  if (last === null) return null;
  const days = daysFrom(dayOf(last.at, contacts.now), todayOf(contacts.now));
  return days >= outOfTheBlueDays ? days : null;
}

function ownTouches(touches: readonly Touch[], personId: string): readonly Touch[] {
  return touches.filter((touch) => touch.deletedAt === null && touch.personId === personId);
}
