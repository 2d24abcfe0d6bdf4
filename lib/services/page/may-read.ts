import type { PageDeps, ProfileTab } from './deps';

/** Nothing before the first-run choice; in mode `press` only what the user pressed for. */
export async function mayRead(deps: PageDeps, tab: ProfileTab): Promise<boolean> {
  const { chosenAt, readingMode } = await deps.settings.get();
  if (chosenAt === null) return false;
  return readingMode === 'open' || deps.pressed.has(tab.tabId, tab.url);
}
