import { peopleByIds } from '@/lib/db/queries-people';
import { introductionState, type Introduction } from '@/lib/domain/introduction';
import type { Meeting } from '@/lib/domain/meeting';
import { copyState, isSent, type Mention, type NameCameUp } from '@/lib/domain/mention';
import type { Person } from '@/lib/domain/person';
import { isOpen, type Promised } from '@/lib/domain/promise';
import type { DebriefDone } from './debrief';
import type { ServiceDeps } from './deps';
import { loadDiscussed } from './load-discussed';

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
  { meeting: { id }, made }: DebriefDone,
): Promise<AfterDebrief | null> {
  const { db } = deps;
  const [meeting, promises, introductions, mentions, names, discussed] = await Promise.all([
    db.meetings.get(id),
    db.promises.bulkGet([...made.promises]),
    db.introductions.bulkGet([...made.introductions]),
    db.mentions.bulkGet([...made.mentions]),
    db.namesCameUp.bulkGet([...made.namesCameUp]),
    loadDiscussed(deps, id),
  ]);
  if (!meeting || meeting.debriefedAt === null) return null;
  const begun = there(introductions);
  const known = begun.flatMap(({ personIds }) => personIds);
  const people = await peopleByIds(db, [...new Set([...meeting.personIds, ...known])]);
  return {
    meeting,
    people,
    discussed,
    thank: meeting.thanks?.wanted === true && meeting.thanks.saidAt === null,
    mine: there(promises).filter((promise) => promise.by === 'mine' && isOpen(promise)),
    promises: there(promises),
    introductions: begun.filter((introduction) => introductionState(introduction).stage === 'idea'),
    mentions: there(mentions).filter((mention) => !isSent(mention) && copyState(mention) === null),
    copies: there(mentions).filter((mention) => copyState(mention) === 'to-order'),
    names: there(names).filter((name) => name.settledAt === null),
  };
}

function there<T extends { readonly deletedAt: string | null }>(rows: readonly (T | undefined)[]): readonly T[] {
  return rows.flatMap((row) => (row && row.deletedAt === null ? [row] : []));
}
