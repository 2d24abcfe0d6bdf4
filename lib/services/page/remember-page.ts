import { rememberPerson } from '@/lib/services/remember-person';
import { keepMarks } from '@/lib/services/marks';
import type { PageDeps, ProfileTab } from './deps';

/** Remembers whom the tab shows: with the reading that is there, else by address, and then has the page read. */
export async function rememberPage(
  deps: PageDeps,
  { tabId, url, profile }: ProfileTab,
): Promise<{ readonly ok: boolean }> {
  if ((await deps.settings.get()).chosenAt === null) return { ok: false };
  const reading = await deps.held.get(tabId);
  const services = await deps.services();
  const { personId } = await rememberPerson(services, reading ? { reading } : { address: profile });
  await keepMarks({ ...services, marks: deps.marks }, { tabId, url, personId });
  // The user pressed for this very person, so in mode `press` too the page may be read now.
  if (!reading) await deps.tabs.readNow(tabId);
  await deps.tabs.refreshPages();
  return { ok: true };
}
