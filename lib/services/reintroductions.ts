import { write } from '@/lib/db/write';
import { todayOf } from '@/lib/domain/due-dates';
import type { Party } from '@/lib/domain/introduction';
import type { TouchKind } from '@/lib/domain/touch';
import type { ServiceDeps } from './deps';
import { partyIds } from './introductions';
import { made, touched } from './stamps';

/**
 * I asked the one who said a name to bring us together again: from now on it is an introduction that I am given, and
 * the name has had its answer; where I wrote, that is a contact. Answers with the way back.
 */
export async function askedForReintroduction(
  deps: ServiceDeps,
  nameId: string,
  contact?: TouchKind,
): Promise<(() => Promise<void>) | null> {
  const now = deps.clock.now();
  const said = await deps.db.namesCameUp.get(nameId);
  const saidBy = said && (await deps.db.people.get(said.saidById));
  const tables = ['namesCameUp', 'introductions', 'touches'] as const;
  return write(deps.db, tables, async (writer) => {
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
    const touch = contact && { ...made(deps), personId: name.saidById, kind: contact, at: now.at, note: name.name };
    if (touch) await writer.add('touches', touch);
    return async () => {
      await write(deps.db, tables, async (back) => {
        await back.remove('introductions', [row.id]);
        if (touch) await back.remove('touches', [touch.id]);
        await back.replace('namesCameUp', { ...name, ...touched(deps) });
      });
    };
  });
}
