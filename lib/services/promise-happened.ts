import type { PromiseStep } from '@/lib/domain/promise';
import type { TouchKind } from '@/lib/domain/touch';
import type { ServiceDeps } from './deps';
import { changeRow } from './keep-row';
import { tellPromise } from './promises';
import { addTouch, deleteTouch } from './touches';

/** Something happened to a promise, and where somebody was written to that is a contact too. Answers with the way back. */
export async function promiseHappened(
  deps: ServiceDeps,
  id: string,
  kind: PromiseStep['kind'],
  contact?: TouchKind,
): Promise<() => Promise<void>> {
  const before = (await deps.db.promises.get(id))?.steps.length ?? 0;
  const promise = await tellPromise(deps, id, kind);
  const told = promise && promise.steps.length > before ? promise.steps.at(-1) : undefined;
  const touch =
    promise && contact ? await addTouch(deps, { personId: promise.personId, kind: contact, note: promise.text }) : null;
  return async () => {
    // Whatever was told since stays as it is.
    if (told)
      await changeRow(deps, 'promises', id, (row) => ({
        ...row,
        steps: row.steps.filter(({ kind: each, at }) => each !== told.kind || at !== told.at),
      }));
    if (touch) await deleteTouch(deps, touch.id);
  };
}
