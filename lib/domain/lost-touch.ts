import type { Now } from './clock';
import { dayOf, daysFrom, monthsLater, todayOf } from './due-dates';
import type { Meeting } from './meeting';
import { heldWith } from './meeting-rules';
import { ms } from './moments';
import type { Person } from './person';
import type { Instant, PlainDate } from './reading';
import type { Kept } from './record';
import { lastTouch, type Touch } from './touch';

/** What was answered to one card of the review. */
export type ReviewAnswer = 'keep' | 'touch' | 'skip' | 'rest';

/** One review of people that one has lost sight of, with what was answered so far. */
export type Review = Kept & {
  readonly at: Instant;
  readonly cards: readonly { readonly personId: string; readonly answer: ReviewAnswer | null }[];
};

export const reviewMonths = 2;
export const reviewCards = 5;
/** Somebody heard of within this time is not lost. */
const recentDays = 60;

/** The next review is two calendar months after the last; `null`: there was none, and one may begin at any time. */
export function nextReview(reviews: readonly Review[], now: Now): PlainDate | null {
  const last = reviews.filter(({ deletedAt }) => deletedAt === null).toSorted((a, b) => ms(b.at) - ms(a.at))[0];
  return last ? monthsLater(dayOf(last.at, now), reviewMonths) : null;
}

export type LostTouchInput = {
  readonly people: readonly Person[];
  readonly meetings: readonly Meeting[];
  readonly touches: readonly Touch[];
  readonly reviews: readonly Review[];
  readonly now: Now;
};

/** "About 16 months ago, 15 minutes, in Kansas City." */
export type LostCard = {
  readonly personId: string;
  readonly name: string;
  readonly metWhere: string;
  readonly lastMeeting: {
    readonly id: string;
    readonly at: Instant;
    readonly minutes: number;
    readonly place: string;
  } | null;
  readonly lastTouch: Instant | null;
  readonly meetings: number;
};

/**
 * Five people, or all there are, of whom one has not heard lately and who do not rest: those met often, those met
 * once or twice and those never met in turn, so that dormant and distant ones come up and not only the closest
 * (weak ties bring what close ones do not know: Granovetter 1973; dormant ones come back easily: Levin, Walter and
 * Murnighan 2011). Within each the one longest out of sight comes first; whoever was answered *skip* waits a review.
 */
export function lostTouch(input: LostTouchInput): readonly LostCard[] {
  const skipped = answeredLast(input.reviews, 'skip');
  const cards = input.people
    .filter((person) => person.deletedAt === null && !isResting(person) && !skipped.has(person.id))
    .map((person) => cardOf(person, input))
    .filter((card) => isLost(card, input.now))
    .toSorted(longestFirst);
  const circles = [
    cards.filter((card) => card.meetings >= 3),
    cards.filter((card) => card.meetings > 0 && card.meetings < 3),
    cards.filter((card) => card.meetings === 0),
  ];
  const longest = Math.max(0, ...circles.map((circle) => circle.length));
  const inTurns = Array.from({ length: longest }, (_, turn) => circles.flatMap((circle) => circle[turn] ?? [])).flat();
  return inTurns.slice(0, reviewCards);
}

/** Resting: no reminder is made, and everything is kept. */
export function isResting(person: Pick<Person, 'cadence'>): boolean {
  return person.cadence === 'rest';
}

function cardOf(person: Person, { meetings, touches, now }: LostTouchInput): LostCard {
  const held = heldWith(person.id, meetings, now);
  const last = held.at(-1);
  const contact = lastTouch({ personId: person.id, touches, meetings, now });
  return {
    personId: person.id,
    name: person.name,
    metWhere: person.metWhere.trim(),
    lastMeeting: last ? { id: last.id, at: last.start, minutes: last.minutes, place: last.place.trim() } : null,
    lastTouch: contact?.at ?? null,
    meetings: held.length,
  };
}

/** Nobody is lost who was remembered, met or written to within the last two months. */
function isLost(card: LostCard, now: Now): boolean {
  return card.lastTouch === null || daysFrom(dayOf(card.lastTouch, now), todayOf(now)) >= recentDays;
}

function longestFirst(a: LostCard, b: LostCard): number {
  return (
    (a.lastTouch === null ? 0 : ms(a.lastTouch)) - (b.lastTouch === null ? 0 : ms(b.lastTouch)) ||
    a.name.localeCompare(b.name) ||
    a.personId.localeCompare(b.personId)
  );
}

function answeredLast(reviews: readonly Review[], answer: ReviewAnswer): ReadonlySet<string> {
  const last = reviews.filter(({ deletedAt }) => deletedAt === null).toSorted((a, b) => ms(b.at) - ms(a.at))[0];
  return new Set(last?.cards.filter((card) => card.answer === answer).map((card) => card.personId));
}
