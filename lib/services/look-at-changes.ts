import { changesOf } from '@/lib/db/queries-people';
import type { ChangeRow } from '@/lib/db/rows';
import { write } from '@/lib/db/write';
import type { ServiceDeps } from './deps';

/** All that is new about a person has been seen. Which changes those were. */
export async function lookAtChanges(deps: ServiceDeps, personId: string): Promise<readonly string[]> {
  const lookedAtAt = deps.clock.now().at;
  return write(deps.db, ['changes'], async (writer) => {
    const unseen = (await changesOf(writer.db, personId)).filter((change) => change.unseen === 1);
    await writer.replace('changes', ...unseen.map((change) => ({ ...change, lookedAtAt, unseen: 0 as const })));
    return unseen.map((change) => change.id);
  });
}

/** The way back from `lookAtChanges`. */
export async function notLookedAt(deps: ServiceDeps, changeIds: readonly string[]): Promise<void> {
  await write(deps.db, ['changes'], async (writer) => {
    const found = await writer.db.changes.bulkGet([...changeIds]);
    const there = found.filter((change): change is ChangeRow => change !== undefined);
    await writer.replace('changes', ...there.map((change) => ({ ...change, lookedAtAt: null, unseen: 1 as const })));
  });
}
