import { agoOf, type Ago } from './ago';
import type { Now } from './clock';
import { dayOf, daysFrom, monthsLater, todayOf } from './due-dates';
import type { Meeting, MeetingKind } from './meeting';
import { isHeld } from './meeting-rules';
import { ms } from './moments';
import type { Person } from './person';
import type { Instant, PlainDate } from './reading';
import type { Kept } from './record';
import type { Touch, TouchKind } from './touch';

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
  const last = lastReview(reviews);
  return last ? monthsLater(dayOf(last.at, now), reviewMonths) : null;
}

export type LostTouchInput = {
  readonly people: readonly Person[];
  readonly meetings: readonly Meeting[];
  readonly touches: readonly Touch[];
  readonly reviews: readonly Review[];
  readonly now: Now;
};

/** "Coffee, about 16 months ago, 15 minutes, Kansas City", and where one met first. */
export type LostCard = {
  readonly personId: string;
  readonly name: string;
  readonly metWhere: string;
  readonly metVia: string;
  readonly lastMeeting: {
    readonly id: string;
    readonly kind: MeetingKind;
    readonly at: Instant;
    readonly ago: Ago;
    readonly minutes: number;
    readonly place: string;
  } | null;
  readonly lastTouch: { readonly at: Instant; readonly ago: Ago; readonly kind: TouchKind } | null;
  readonly meetings: number;
};

/** What the page of it shows: the cards that wait for an answer, and when it comes round again. */
export type LostTouchNow = {
  /** The review under way; `null`: none is, and the first answer begins one. */
  readonly reviewId: string | null;
  readonly cards: readonly LostCard[];
  /** When the next one comes, this one counted as done. */
  readonly next: PlainDate;
  /** Others whom one might look at before that. */
  readonly more: readonly LostCard[];
  readonly anybody: boolean;
};

/** Within two months of its beginning a review goes on where it was left; then another may begin. */
export function lostTouchNow(input: LostTouchInput): LostTouchNow {
  const { reviews, now, people } = input;
  const anybody = people.some((person) => person.deletedAt === null);
  const last = lastReview(reviews);
  const next = nextReview(reviews, now);
  if (!last || next === null || next <= todayOf(now)) {
    const due = monthsLater(todayOf(now), reviewMonths);
    return { reviewId: null, cards: lostTouch(input), next: due, more: [], anybody };
  }
  const lost = lostPeople(input);
  const waiting = last.cards.filter((card) => card.answer === null).map((card) => card.personId);
  const cards = waiting.flatMap((id) => lost.find((card) => card.personId === id) ?? []);
  const seen = new Set(last.cards.map((card) => card.personId));
  const more = cards.length > 0 ? [] : inTurn(lost.filter((card) => !seen.has(card.personId)));
  return { reviewId: last.id, cards, next, more, anybody };
}

/**
 * Five people, or all there are, of whom one has not heard lately and who do not rest: those met often, those met
 * once or twice and those never met in turn, so that dormant and distant ones come up and not only the closest
 * (weak ties bring what close ones do not know: Granovetter 1973; dormant ones come back easily: Levin, Walter and
 * Murnighan 2011). Within each the one longest out of sight comes first; whoever was answered *skip* waits a review,
 * and whoever was kept waits as long as was chosen.
 */
export function lostTouch(input: LostTouchInput): readonly LostCard[] {
  const { reviews, now } = input;
  const skipped = new Set(
    lastReview(reviews)
      ?.cards.filter((card) => card.answer === 'skip')
      .map((card) => card.personId),
  );
  const cadence = new Map(input.people.map((person) => [person.id, person.cadence]));
  const kept = new Set(
    reviews.flatMap(({ deletedAt, at, cards }) =>
      cards.flatMap(({ personId, answer }) => {
        const months = cadence.get(personId);
        if (deletedAt !== null || answer !== 'keep' || typeof months !== 'number') return [];
        return todayOf(now) < monthsLater(dayOf(at, now), months) ? [personId] : [];
      }),
    ),
  );
  return inTurn(lostPeople(input).filter(({ personId }) => !skipped.has(personId) && !kept.has(personId)));
}

/** Resting: no reminder is made, and everything is kept. */
export function isResting(person: Pick<Person, 'cadence'>): boolean {
  return person.cadence === 'rest';
}

function lastReview(reviews: readonly Review[]): Review | undefined {
  return reviews.filter(({ deletedAt }) => deletedAt === null).toSorted((a, b) => ms(b.at) - ms(a.at))[0];
}

/** Longest out of sight first. */
function lostPeople({ people, meetings, touches, now }: LostTouchInput): readonly LostCard[] {
  const held = byPerson(
    meetings.filter((meeting) => isHeld(meeting, now)),
    (meeting) => meeting.personIds,
  );
  const contacts = byPerson(
    touches.filter((touch) => touch.deletedAt === null),
    (touch) => [touch.personId],
  );
  return people
    .filter((person) => person.deletedAt === null && !isResting(person) && isLongAgo(person.createdAt, now))
    .map((person) => cardOf(person, held.get(person.id) ?? [], contacts.get(person.id) ?? [], now))
    .filter((card) => card.lastTouch === null || isLongAgo(card.lastTouch.at, now))
    .toSorted(longestFirst);
}

/** Once for all: ten thousand people and as many meetings are looked through in one go. */
function byPerson<T>(rows: readonly T[], idsOf: (row: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const row of rows) {
    for (const id of idsOf(row)) {
      const own = map.get(id);
      if (own) own.push(row);
      else map.set(id, [row]);
    }
  }
  return map;
}

function cardOf(person: Person, meetings: readonly Meeting[], touches: readonly Touch[], now: Now): LostCard {
  const last = latest(meetings, (meeting) => meeting.start);
  const wrote = latest(touches, (touch) => touch.at);
  const met = last && { at: last.start, kind: 'met' as const };
  const contact = latest([met, wrote && { at: wrote.at, kind: wrote.kind }].filter(isThere), (each) => each.at);
  return {
    personId: person.id,
    name: person.name,
    metWhere: person.metWhere.trim(),
    metVia: person.metVia.trim(),
    lastMeeting: last ? meetingOf(last, now) : null,
    lastTouch: contact ? { ...contact, ago: agoOf(contact.at, now) } : null,
    meetings: meetings.length,
  };
}

function meetingOf({ id, kind, start, minutes, place }: Meeting, now: Now): LostCard['lastMeeting'] {
  return { id, kind, at: start, ago: agoOf(start, now), minutes, place: place.trim() };
}

function latest<T>(rows: readonly T[], at: (row: T) => Instant): T | undefined {
  return rows.reduce<T | undefined>((last, row) => (last && ms(at(last)) >= ms(at(row)) ? last : row), undefined);
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}

/** Nobody is lost who was remembered, met or written to within the last two months. */
function isLongAgo(at: Instant, now: Now): boolean {
  return daysFrom(dayOf(at, now), todayOf(now)) >= recentDays;
}

function inTurn(cards: readonly LostCard[]): readonly LostCard[] {
  const circles = [
    cards.filter((card) => card.meetings >= 3),
    cards.filter((card) => card.meetings > 0 && card.meetings < 3),
    cards.filter((card) => card.meetings === 0),
  ];
  const turns = Array.from({ length: reviewCards }, (_, turn) => circles.flatMap((circle) => circle[turn] ?? []));
  return turns.flat().slice(0, reviewCards);
}

function longestFirst(a: LostCard, b: LostCard): number {
  return (
    (a.lastTouch === null ? 0 : ms(a.lastTouch.at)) - (b.lastTouch === null ? 0 : ms(b.lastTouch.at)) ||
    a.name.localeCompare(b.name) ||
    a.personId.localeCompare(b.personId)
  );
}
