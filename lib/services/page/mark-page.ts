import { findPersonByAddress } from '@/lib/services/find-person';
import { keepMark } from '@/lib/services/marks';
import type { PageMark } from '@/lib/platform/platform';
import type { PageDeps, ProfileTab } from './deps';

type Marked = Pick<PageMark, 'field' | 'text'>;

const atMost = 10;

/**
 * Text marked on a profile and chosen to be kept: stored at once for somebody remembered, who may be asked for it back
 * in the panel; else it waits in session memory until they are remembered or the tab leaves them.
 */
export async function markPage(deps: PageDeps, { tabId, url, profile }: ProfileTab, marked: Marked): Promise<void> {
  const text = marked.text.trim();
  if (text === '' || (await deps.settings.get()).chosenAt === null) return;
  const services = await deps.services();
  const { source } = profile;
  const mark: PageMark = { ...marked, text, at: services.clock.now().at, source, url: profile.url, stored: null };
  const found = await findPersonByAddress(services.db, profile);
  const stored = found && (await keepMark(services, found.person.id, mark));
  const before = await deps.marks.get(tabId);
  await deps.marks.put(tabId, url, [...before, { ...mark, stored }].slice(-atMost));
}
