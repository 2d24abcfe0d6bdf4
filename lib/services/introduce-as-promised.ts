import { introducedName } from '@/lib/domain/promise-about';
import { introductionState, type Party } from '@/lib/domain/introduction';
import type { Promised } from '@/lib/domain/promise';
import type { ServiceDeps } from './deps';
import { startIntroduction } from './introductions';

/** The introduction that was promised: the one that is under way, or a new one. `null`: the promise is gone. */
export async function introduceAsPromised(
  deps: ServiceDeps,
  promiseId: string,
): Promise<{ readonly id: string; readonly isNew: boolean } | null> {
  const promise = await deps.db.promises.get(promiseId);
  const person = promise && (await deps.db.people.get(promise.personId));
  if (!promise || !person) return null;
  const other = await otherParty(deps, promise);
  const known = await deps.db.introductions.where('personIds').equals(person.id).toArray();
  const underWay = known.find(
    (each) =>
      each.deletedAt === null &&
      each.direction === 'given' &&
      introductionState(each).outcome === null &&
      [each.a, each.b].some((party) => isSame(party, other)),
  );
  if (underWay) return { id: underWay.id, isNew: false };
  const started = await startIntroduction(deps, {
    direction: 'given',
    a: { personId: person.id, name: person.name, why: '' },
    b: other,
    meetingId: promise.meetingId,
  });
  return started.ok ? { id: started.introduction.id, isNew: true } : null;
}

/** Whom the promise names: somebody remembered, else the name alone. */
async function otherParty({ db }: ServiceDeps, promise: Promised): Promise<Party> {
  const about = promise.aboutIds.find((id) => id !== promise.personId);
  const person = about === undefined ? undefined : await db.people.get(about);
  if (person) return { personId: person.id, name: person.name, why: '' };
  const name = introducedName(promise.text);
  const called = await db.people
    .filter((each) => each.deletedAt === null && each.id !== promise.personId && sameName(each.name, name))
    .limit(2)
    .toArray();
  const only = called.length === 1 ? called[0] : undefined;
  return { personId: only?.id ?? null, name: only?.name ?? name, why: '' };
}

function isSame(a: Party, b: Party): boolean {
  return (a.personId !== null && a.personId === b.personId) || sameName(a.name, b.name);
}

function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
