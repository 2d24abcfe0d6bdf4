import { meetingsOf } from '@/lib/db/queries-meetings';
import type { Meeting } from '@/lib/domain/meeting';
import type { Touch } from '@/lib/domain/touch';
import type { ServiceDeps } from './deps';
import { touchesWith } from './touches';

/** What the last contact and the last meeting with somebody are told from. */
export async function loadContacts(
  deps: Pick<ServiceDeps, 'db'>,
  personId: string,
): Promise<{ readonly personId: string; readonly touches: readonly Touch[]; readonly meetings: readonly Meeting[] }> {
  const [touches, meetings] = await Promise.all([touchesWith(deps, personId), meetingsOf(deps.db, [personId])]);
  return { personId, touches, meetings };
}
