import { peopleByIds } from '@/lib/db/queries-people';
import { introductionState, type Introduction } from '@/lib/domain/introduction';
import type { Meeting } from '@/lib/domain/meeting';
import { copyState, isSent, type Mention, type NameCameUp } from '@/lib/domain/mention';
import type { Person } from '@/lib/domain/person';
import { isOpen, type Promised } from '@/lib/domain/promise';
import type { DebriefDone } from './debrief';
import type { ServiceDeps } from './deps';
import { loadDiscussed } from './load-discussed';
import { loadSaid } from './load-said';

/** What was just promised and can be done at once (`practices.md` 60); what is done is no longer in it. */
export type AfterDebrief = {
  readonly meeting: Meeting;
  readonly people: readonly Person[];
  readonly thank: boolean;
  /** For the thank-you to name. */
  readonly discussed: readonly string[];
  readonly mine: readonly Promised[];
  /** Of both sides, for the recap. */
  readonly promises: readonly Promised[];
  readonly introductions: readonly Introduction[];
  /** To be sent: title and author, or the link. */
  readonly mentions: readonly Mention[];
  readonly copies: readonly Mention[];
  readonly names: readonly NameCameUp[];
};

/** `null`: it was undone. */
export async function loadAfterDebrief(
  deps: Pick<ServiceDeps, 'db'>,
  { meeting: { id } }: DebriefDone,
): Promise<AfterDebrief | null> {
  const { db } = deps;
  const meeting = await db.meetings.get(id);
  if (!meeting || meeting.debriefedAt === null) return null;
  const [{ promises, mentions, names, introductions }, discussed] = await Promise.all([
    loadSaid(deps, meeting),
    loadDiscussed(deps, id),
  ]);
  const known = introductions.flatMap(({ personIds }) => personIds);
  const people = await peopleByIds(db, [...new Set([...meeting.personIds, ...known])]);
  return {
    meeting,
    people,
    discussed,
    thank: meeting.thanks?.wanted === true && meeting.thanks.saidAt === null,
    mine: promises.filter((promise) => promise.by === 'mine' && isOpen(promise)),
    promises,
    introductions: introductions.filter((introduction) => introductionState(introduction).stage === 'idea'),
    mentions: mentions.filter((mention) => !isSent(mention) && copyState(mention) === null),
    copies: mentions.filter((mention) => copyState(mention) === 'to-order'),
    names: names.filter((name) => name.settledAt === null),
  };
}
