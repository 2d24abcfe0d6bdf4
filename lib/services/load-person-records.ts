import type { BriefRecords } from '@/lib/domain/brief-records.types';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { NameCameUp } from '@/lib/domain/mention';
import type { ServiceDeps } from './deps';

/** What the user made about one person, without what lies in the trash. */
export type PersonRecords = BriefRecords & {
  readonly followUps: readonly FollowUp[];
  /** Names that they said, and where their own name came up. */
  readonly namesCameUp: readonly NameCameUp[];
};

export async function loadPersonRecords({ db }: Pick<ServiceDeps, 'db'>, personId: string): Promise<PersonRecords> {
  const [records, followUps, names] = await Promise.all([
    briefRecordsOf({ db }, personId),
    db.followUps.where('personId').equals(personId).toArray(),
    db.namesCameUp.toArray(),
  ]);
  return {
    ...records,
    followUps: there(followUps),
    namesCameUp: there(names).filter((row) => row.saidById === personId || row.personId === personId),
  };
}

/** What a brief tells of: as few questions as that takes, since the popup waits for it. */
export async function briefRecordsOf({ db }: Pick<ServiceDeps, 'db'>, personId: string): Promise<BriefRecords> {
  const [promises, introductions, touches, mentions] = await Promise.all([
    db.promises.where('personId').equals(personId).toArray(),
    db.introductions.where('personIds').equals(personId).toArray(),
    db.touches.where('personId').equals(personId).toArray(),
    db.mentions.where('personId').equals(personId).toArray(),
  ]);
  return {
    promises: there(promises),
    introductions: there(introductions),
    touches: there(touches),
    mentions: there(mentions),
  };
}

function there<T extends { readonly deletedAt: string | null }>(rows: readonly T[]): readonly T[] {
  return rows.filter((row) => row.deletedAt === null);
}
