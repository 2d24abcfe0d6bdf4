import { write } from '@/lib/db/write';
import { todayOf } from '@/lib/domain/due-dates';
import type { Promised } from '@/lib/domain/promise';
import { introductionOf, nameInPromise } from '@/lib/domain/introduction-promise';
import type { Introduction, Party } from '@/lib/domain/introduction';
import type { ServiceDeps } from './deps';
import { partyIds } from './introductions';
import { made, touched } from './stamps';

/**
 * I asked the one who said a name to bring us together again: from now on it is an introduction that I am given, and
 * the name has had its answer. Answers with the way back.
 */
export async function askedForReintroduction(deps: ServiceDeps, nameId: string): Promise<(() => Promise<void>) | null> {
  const now = deps.clock.now();
  const said = await deps.db.namesCameUp.get(nameId);
  const saidBy = said && (await deps.db.people.get(said.saidById));
  return write(deps.db, ['namesCameUp', 'introductions'], async (writer) => {
    const name = await writer.db.namesCameUp.get(nameId);
    if (!name) return null;
    const by: Party = { personId: name.saidById, name: saidBy?.name ?? '', why: '' };
    const parties = {
      a: { personId: null, name: '', why: '' },
      b: { personId: name.personId, name: name.name, why: '' },
      by,
    };
    const row = {
      ...made(deps),
      ...parties,
      direction: 'received' as const,
      meetingId: name.meetingId,
      favour: false,
      mode: 'mail' as const,
      next: null,
      startedOn: todayOf(now),
      steps: [],
      personIds: partyIds(parties),
    };
    await writer.add('introductions', row);
    await writer.replace('namesCameUp', { ...name, settledAt: now.at, ...touched(deps) });
    return async () => {
      await write(deps.db, ['namesCameUp', 'introductions'], async (back) => {
        await back.remove('introductions', [row.id]);
        await back.replace('namesCameUp', { ...name, ...touched(deps) });
      });
    };
  });
}

/** What a promise "intro to X" asks for: the introduction there is, or the two whom it would bring together. */
export async function introductionAskedFor(
  { db }: Pick<ServiceDeps, 'db'>,
  promiseId: string,
): Promise<{
  readonly promise: Promised;
  readonly known: Introduction | null;
  readonly a: Party;
  readonly b: Party;
} | null> {
  const promise = await db.promises.get(promiseId);
  if (!promise) return null;
  const rows = await db.introductions.where('personIds').equals(promise.personId).toArray();
  const ids = [promise.personId, ...promise.aboutIds];
  const [to, other] = (await db.people.bulkGet([...ids])).map((person) => person?.name ?? '');
  return {
    promise,
    known: introductionOf(promise, rows),
    a: { personId: promise.personId, name: to ?? '', why: '' },
    b: { personId: promise.aboutIds[0] ?? null, name: other || nameInPromise(promise.text), why: '' },
  };
}
