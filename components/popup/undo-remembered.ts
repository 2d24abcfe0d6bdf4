import type { Deps } from '../deps';

/** Loaded at the click: forgetting is not needed to show a brief. */
export async function undoRemembered(deps: Deps, personId: string): Promise<void> {
  const { undoRemember } = await import('@/lib/services/forget-person');
  await undoRemember(deps, personId);
  await deps.tabs.refreshPages();
}
