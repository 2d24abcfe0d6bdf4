import { changesOf } from '@/lib/db/queries-people';
import { write } from '@/lib/db/write';
import type { ServiceDeps } from './deps';

/** All that is new about a person has been seen. How many there were. */
export async function lookAtChanges(deps: ServiceDeps, personId: string): Promise<number> {
  const lookedAtAt = deps.clock.now().at;
  return write(deps.db, ['changes'], async (writer) => {
    const unseen = (await changesOf(writer.db, personId)).filter((change) => change.unseen === 1);
    await writer.replace('changes', ...unseen.map((change) => ({ ...change, lookedAtAt, unseen: 0 as const })));
    return unseen.length;
  });
}
