import type { FollowUp } from '@/lib/domain/follow-up';
import type { Introduction } from '@/lib/domain/introduction';
import type { Mention, NameCameUp } from '@/lib/domain/mention';
import type { Promised } from '@/lib/domain/promise';
import type { Touch } from '@/lib/domain/touch';
import type { ServiceDeps } from './deps';

/** What the user made about one person, without what lies in the trash. */
export type PersonRecords = {
  readonly promises: readonly Promised[];
  readonly introductions: readonly Introduction[];
  readonly touches: readonly Touch[];
  readonly followUps: readonly FollowUp[];
  readonly mentions: readonly Mention[];
  /** Names that they said, and where their own name came up. */
  readonly namesCameUp: readonly NameCameUp[];
};

export async function loadPersonRecords({ db }: Pick<ServiceDeps, 'db'>, personId: string): Promise<PersonRecords> {
  const [promises, introductions, touches, followUps, mentions, names] = await Promise.all([
    db.promises.where('personId').equals(personId).toArray(),
    db.introductions.where('personIds').equals(personId).toArray(),
    db.touches.where('personId').equals(personId).toArray(),
    db.followUps.where('personId').equals(personId).toArray(),
    db.mentions.where('personId').equals(personId).toArray(),
    db.namesCameUp.toArray(),
  ]);
  const there = <T extends { readonly deletedAt: string | null }>(rows: readonly T[]) =>
    rows.filter((row) => row.deletedAt === null);
  return {
    promises: there(promises),
    introductions: there(introductions),
    touches: there(touches),
    followUps: there(followUps),
    mentions: there(mentions),
    namesCameUp: there(names).filter((row) => row.saidById === personId || row.personId === personId),
  };
}
