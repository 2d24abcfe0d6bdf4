import { peopleByIds } from '@/lib/db/queries-people';
import { isOpenOccasion, type Occasion } from '@/lib/domain/occasion';
import { ms } from '@/lib/domain/moments';
import type { ServiceDeps } from './deps';
import { changeRow } from './keep-row';
import { addTouch, deleteTouch } from './touches';

export type OpenOccasion = Pick<Occasion, 'id' | 'personId' | 'kind' | 'text' | 'url' | 'seenAt'> & {
  readonly name: string;
};

/** What a word would be welcome about now, the latest first. */
export async function openOccasions(deps: Pick<ServiceDeps, 'db' | 'clock'>): Promise<readonly OpenOccasion[]> {
  const now = deps.clock.now();
  const open = (await deps.db.occasions.toArray()).filter((occasion) => isOpenOccasion(occasion, now));
  const people = await peopleByIds(deps.db, [...new Set(open.map(({ personId }) => personId))]);
  const names = new Map(people.map((person) => [person.id, person.name]));
  return open
    .toSorted((a, b) => ms(b.seenAt) - ms(a.seenAt))
    .flatMap(({ id, personId, kind, text, url, seenAt }) => {
      const name = names.get(personId);
      return name === undefined ? [] : [{ id, personId, kind, text, url, seenAt, name }];
    });
}

/** Passed over, or something was said: that is a contact. Answers with the way back. */
export async function closeOccasion(
  deps: ServiceDeps,
  id: string,
  how: 'said-hello' | 'passed-over',
): Promise<() => Promise<void>> {
  const at = deps.clock.now().at;
  const closed = await changeRow(deps, 'occasions', id, (row) => ({ ...row, closedAt: at }));
  const touch =
    closed && how === 'said-hello'
      ? await addTouch(deps, { personId: closed.personId, kind: 'message', note: closed.text })
      : null;
  return async () => {
    await changeRow(deps, 'occasions', id, (row) => ({ ...row, closedAt: null }));
    if (touch) await deleteTouch(deps, touch.id);
  };
}
