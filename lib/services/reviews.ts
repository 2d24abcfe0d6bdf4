import { write } from '@/lib/db/write';
import { lostTouchNow, type LostTouchNow, type Review, type ReviewAnswer } from '@/lib/domain/lost-touch';
import type { Person } from '@/lib/domain/person';
import type { Cadence } from '@/lib/domain/reconsider';
import type { Touch, TouchKind } from '@/lib/domain/touch';
import type { ServiceDeps } from './deps';
import { made, touched } from './stamps';
import { withCadence } from './set-cadence';

/** The five to look at now; computed, so that looking at the page begins nothing. */
export async function loadLostTouch(deps: Pick<ServiceDeps, 'db' | 'clock'>): Promise<LostTouchNow> {
  const { db } = deps;
  const [people, meetings, touches, reviews] = await Promise.all([
    db.people.toArray(),
    db.meetings.toArray(),
    db.touches.toArray(),
    db.reviews.toArray(),
  ]);
  return lostTouchNow({ people, meetings, touches, reviews, now: deps.clock.now() });
}

export type CardAnswer = {
  /** `null`: this answer begins a review, of the people shown. */
  readonly reviewId: string | null;
  readonly shownIds: readonly string[];
  readonly personId: string;
} & (
  | { readonly answer: 'skip' | 'rest' }
  | { readonly answer: 'keep'; readonly cadence: Exclude<Cadence, 'rest'> }
  | { readonly answer: 'touch'; readonly kind: TouchKind }
);

/** What `takeAnswerBack` needs. */
export type AnswerBack = {
  readonly reviewId: string;
  readonly personId: string;
  readonly cadence: Person['cadence'];
  readonly touchId: string | null;
};

/** The answer and what follows from it, in one: how often from now on, rest, or the contact that was made. */
export function answerCard(deps: ServiceDeps, input: CardAnswer): Promise<AnswerBack | null> {
  const { personId, answer } = input;
  const { at } = deps.clock.now();
  return write(
    deps.db,
    ['reviews', 'people', 'touches'],
    async (writer) => {
      const person = await writer.db.people.get(personId);
      if (!person) return null;
      const known = input.reviewId === null ? undefined : await writer.db.reviews.get(input.reviewId);
      const ids = known ? known.cards.map((card) => card.personId) : [...new Set([...input.shownIds, personId])];
      const before: Review = known ?? { ...made(deps), at, cards: ids.map((id) => ({ personId: id, answer: null })) };
      const review = { ...withAnswer(before, personId, answer), ...touched(deps) };
      await (known ? writer.replace('reviews', review) : writer.add('reviews', review));
      const cadence = input.answer === 'keep' ? input.cadence : input.answer === 'rest' ? 'rest' : undefined;
      if (cadence !== undefined) await writer.replace('people', { ...withCadence(person, cadence), ...touched(deps) });
      const touch: Touch | null =
        input.answer === 'touch' ? { ...made(deps), personId, kind: input.kind, at, note: '' } : null;
      if (touch) await writer.add('touches', touch);
      return { reviewId: review.id, personId, cadence: person.cadence, touchId: touch?.id ?? null };
    },
    { durability: 'strict' },
  );
}

/** As if it had not been answered; a review without any answer was none. */
export function takeAnswerBack(deps: ServiceDeps, back: AnswerBack): Promise<void> {
  const stamp = touched(deps);
  return write(deps.db, ['reviews', 'people', 'touches'], async (writer) => {
    const [review, person, touch] = await Promise.all([
      writer.db.reviews.get(back.reviewId),
      writer.db.people.get(back.personId),
      back.touchId === null ? undefined : writer.db.touches.get(back.touchId),
    ]);
    if (review) {
      const before = withAnswer(review, back.personId, null);
      const deletedAt = before.cards.every((card) => card.answer === null) ? stamp.updatedAt : review.deletedAt;
      await writer.replace('reviews', { ...before, ...stamp, deletedAt });
    }
    if (person && person.cadence !== back.cadence)
      await writer.replace('people', { ...withCadence(person, back.cadence ?? null), ...stamp });
    if (touch) await writer.replace('touches', { ...touch, ...stamp, deletedAt: stamp.updatedAt });
  });
}

function withAnswer(review: Review, personId: string, answer: ReviewAnswer | null): Review {
  return {
    ...review,
    cards: review.cards.map((card) => (card.personId === personId ? { personId, answer } : card)),
  };
}
