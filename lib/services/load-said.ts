import type { Rows } from '@/lib/db/rows';
import type { Meeting } from '@/lib/domain/meeting';
import type { Mention, NameCameUp } from '@/lib/domain/mention';
import type { Promised } from '@/lib/domain/promise';
import type { Kept } from '@/lib/domain/record';
import type { ServiceDeps } from './deps';

/** What was promised, mentioned and begun in one meeting, whenever it was told; nothing of it lies in the trash. */
export type SaidAt = {
  readonly promises: readonly Promised[];
  readonly mentions: readonly Mention[];
  readonly names: readonly NameCameUp[];
  readonly introductions: readonly Rows['introductions'][];
};

export async function loadSaid(
  { db }: Pick<ServiceDeps, 'db'>,
  { id, personIds }: Pick<Meeting, 'id' | 'personIds'>,
): Promise<SaidAt> {
  const people = [...personIds];
  const [promises, mentions, names, introductions] = await Promise.all([
    db.promises.where('personId').anyOf(people).toArray(),
    db.mentions.where('personId').anyOf(people).toArray(),
    db.namesCameUp.where('saidById').anyOf(people).toArray(),
    db.introductions.where('personIds').anyOf(people).distinct().toArray(),
  ]);
  return { promises: here(promises), mentions: here(mentions), names: here(names), introductions: here(introductions) };

  function here<T extends Kept & { readonly meetingId: string | null }>(rows: readonly T[]): readonly T[] {
    return rows
      .filter((row) => row.meetingId === id && row.deletedAt === null)
      .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
  }
}
