import { checkCanary, type CanaryVerdict } from '@/lib/db/canary';
import { hasUnseenChanges } from '@/lib/db/queries-people';
import { dropLeftovers, type ReplaceDeps } from '@/lib/db/replace-database';
import type { Badge } from '@/lib/platform/platform';
import { emptyTrash } from './empty-trash';
import type { ImportDeps } from './import-everything';

/** Once per start of the browser. Where rows are missing nothing is cleared away before the user has decided. */
export async function beginSession(deps: ImportDeps & { readonly badge: Badge }): Promise<CanaryVerdict> {
  const verdict = await checkCanary(deps.db, deps.canary);
  if (verdict.kind === 'shortfall') return verdict;
  await dropLeftovers(deps);
  await emptyTrash(deps);
  await deps.badge.showDot(await hasUnseenChanges(deps.db));
  return verdict;
}

/** A restore took the place of the former database. */
export function dropReplaced(deps: ReplaceDeps): Promise<void> {
  return dropLeftovers(deps);
}
