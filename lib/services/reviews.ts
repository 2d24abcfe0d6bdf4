import { lostTouch, type LostCard, type Review, type ReviewAnswer } from '@/lib/domain/lost-touch';
import type { ServiceDeps } from './deps';
import { addRow, changeRow } from './keep-row';
import { setDeleted } from './trash';

/** The five to look at now; computed, so that looking at the page begins nothing. */
export async function loadLostTouch(deps: Pick<ServiceDeps, 'db' | 'clock'>): Promise<readonly LostCard[]> {
  const { db } = deps;
  const [people, meetings, touches, reviews] = await Promise.all([
    db.people.toArray(),
    db.meetings.toArray(),
    db.touches.toArray(),
    db.reviews.toArray(),
  ]);
  return lostTouch({ people, meetings, touches, reviews, now: deps.clock.now() });
}

export function beginReview(deps: ServiceDeps, personIds: readonly string[]): Promise<Review> {
  const cards = personIds.map((personId) => ({ personId, answer: null }));
  return addRow(deps, 'reviews', { at: deps.clock.now().at, cards });
}

/** `null` takes an answer back. */
export function answerCard(
  deps: ServiceDeps,
  id: string,
  personId: string,
  answer: ReviewAnswer | null,
): Promise<Review | null> {
  return changeRow(deps, 'reviews', id, (row) => ({
    ...row,
    cards: row.cards.map((card) => (card.personId === personId ? { ...card, answer } : card)),
  }));
}

export function deleteReview(deps: ServiceDeps, id: string): Promise<boolean> {
  return setDeleted(deps, 'reviews', id, true);
}
