import { write } from '@/lib/db/write';
import { personTables } from '@/lib/db/person-tables';
import type { JoinRow } from '@/lib/db/rows';
import type { Person } from '@/lib/domain/person';
import type { ServiceDeps } from './deps';
import { moveRows } from './move-rows';
import { touched } from './stamps';

type JoinInput = { readonly keepId: string; readonly otherId: string };
type Filled = JoinRow['filled'];

const joinTables = [
  'people',
  'identities',
  'changes',
  'meetings',
  'introductions',
  'namesCameUp',
  'joins',
  ...personTables,
] as const;

/** Two that are one person: everything of the other becomes the kept one's. `null`: one of them is not there. */
export async function joinPeople(deps: ServiceDeps, { keepId, otherId }: JoinInput): Promise<string | null> {
  return write(deps.db, joinTables, async (writer) => {
    const [kept, other] = await writer.db.people.bulkGet([keepId, otherId]);
    if (!kept || !other || keepId === otherId) return null;
    const moved = await moveRows(writer, deps, { from: otherId, to: keepId });
    const filled = fill(kept, other);
    await writer.replace('people', {
      ...kept,
      ...filled,
      tags: [...new Set([...kept.tags, ...other.tags])],
      ...touched(deps),
    });
    await writer.remove('people', [otherId]);
    const join: JoinRow = { id: deps.ids.next(), at: deps.clock.now().at, keptId: keepId, other, ...moved, filled };
    await writer.add('joins', join);
    return join.id;
  });
}

/** What moved goes back, as far as it is still there; what came since stays with the kept one. */
export async function undoJoin(deps: ServiceDeps, joinId: string): Promise<boolean> {
  return write(deps.db, joinTables, async (writer) => {
    const join = await writer.db.joins.get(joinId);
    const kept = join && (await writer.db.people.get(join.keptId));
    if (!join || !kept) return false;
    await writer.put('people', { ...join.other, ...touched(deps), deletedAt: null });
    await moveRows(writer, deps, { from: kept.id, to: join.other.id, only: join });
    await writer.replace('people', { ...kept, ...emptied(kept, join.filled), ...touched(deps) });
    await writer.remove('joins', [joinId]);
    return true;
  });
}

function fill(kept: Person, other: Person): Filled {
  return {
    ...(kept.metWhere === '' && other.metWhere !== '' ? { metWhere: other.metWhere } : {}),
    ...(kept.metVia === '' && other.metVia !== '' ? { metVia: other.metVia } : {}),
    ...(kept.pinned === '' && other.pinned !== '' ? { pinned: other.pinned } : {}),
    ...(kept.email === '' && other.email !== '' ? { email: other.email } : {}),
    ...(kept.language === null && other.language !== null ? { language: other.language } : {}),
  };
}

/** Only what nobody has changed since. */
function emptied(kept: Person, filled: Filled): Filled {
  return {
    ...(filled.metWhere !== undefined && kept.metWhere === filled.metWhere ? { metWhere: '' } : {}),
    ...(filled.metVia !== undefined && kept.metVia === filled.metVia ? { metVia: '' } : {}),
    ...(filled.pinned !== undefined && kept.pinned === filled.pinned ? { pinned: '' } : {}),
    ...(filled.email !== undefined && kept.email === filled.email ? { email: '' } : {}),
    ...(filled.language !== undefined && kept.language === filled.language ? { language: null } : {}),
  };
}
