import { meetingsOf } from '@/lib/db/queries-meetings';
import { thanksUsual } from '@/lib/domain/debrief-form';
import type { KnownName } from '@/lib/domain/debrief-names';
import type { Book } from '@/lib/domain/mention';
import { heldWith } from '@/lib/domain/meeting-rules';
import { openThisWeek } from '@/lib/domain/promise';
import type { ServiceDeps } from './deps';
import { loadMeeting, type MeetingView } from './load-meeting';

export type DebriefView = MeetingView & {
  /** Whether a thank-you is ticked beforehand. */
  readonly thanks: boolean;
  /** Books kept at the ready, offered after a first meeting; else none. */
  readonly books: readonly Book[];
  /** How much of mine is due this week already. */
  readonly openThisWeek: number;
};

/** All that the minute after a meeting begins with. `null`: there is no such meeting. */
export async function loadDebrief(
  deps: Pick<ServiceDeps, 'db' | 'clock'>,
  meetingId: string,
): Promise<DebriefView | null> {
  const now = deps.clock.now();
  const view = await loadMeeting(deps, meetingId);
  if (!view) return null;
  const { personIds } = view.meeting;
  const [meetings, books, promises] = await Promise.all([
    meetingsOf(deps.db, personIds),
    deps.db.books.toArray(),
    deps.db.promises.toArray(),
  ]);
  const first = personIds.some((id) => heldWith(id, meetings, now).length <= 1);
  return {
    ...view,
    thanks: thanksUsual(personIds, meetings, now),
    books: first ? books.filter((book) => book.deletedAt === null && book.copies > 0) : [],
    openThisWeek: openThisWeek(promises, now),
  };
}

/** Everybody remembered, by name alone: whom a name in the box may mean. */
export async function everyName({ db }: Pick<ServiceDeps, 'db'>): Promise<readonly KnownName[]> {
  const people = await db.people.toArray();
  return people.filter((person) => person.deletedAt === null).map(({ id, name }) => ({ id, name }));
}
