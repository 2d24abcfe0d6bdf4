import { meetingsOf } from '@/lib/db/queries-meetings';
import { peopleByIds } from '@/lib/db/queries-people';
import { thanksUsual } from '@/lib/domain/debrief-form';
import type { KnownName } from '@/lib/domain/debrief-names';
import type { Book } from '@/lib/domain/mention';
import { heldWith } from '@/lib/domain/meeting-rules';
import type { Person } from '@/lib/domain/person';
import { openThisWeek } from '@/lib/domain/promise';
import type { ServiceDeps } from './deps';
import { loadMeeting, type MeetingView } from './load-meeting';

/** Who was there, and how much is promised already. */
export type There = {
  readonly people: readonly Person[];
  /** How much of mine is due this week already. */
  readonly openThisWeek: number;
};

export type DebriefView = MeetingView &
  There & {
    /** Whether a thank-you is ticked beforehand. */
    readonly thanks: boolean;
    /** Books kept at the ready, offered after a first meeting; else none. */
    readonly books: readonly Book[];
  };

export async function loadThere(deps: Pick<ServiceDeps, 'db' | 'clock'>, personIds: readonly string[]): Promise<There> {
  const [people, promises] = await Promise.all([peopleByIds(deps.db, personIds), deps.db.promises.toArray()]);
  return { people, openThisWeek: openThisWeek(promises, deps.clock.now()) };
}

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
