import { meetingsOf } from '@/lib/db/queries-meetings';
import { changesOf } from '@/lib/db/queries-people';
import { heldWith } from '@/lib/domain/meeting-rules';
import { dateIn } from '@/lib/domain/moments';
import { toldOnce } from '@/lib/domain/told-once';
import type { Chip, PageState } from '@/lib/messaging/protocol';
import { identityOfAddress } from '@/lib/services/find-identity';
import { findPersonByAddress } from '@/lib/services/find-person';
import { profileAt } from '@/lib/services/profile-at';
import type { PageDeps, TabProfile } from './deps';

type PageTab = { readonly tabId: number; readonly url: string; readonly profile: TabProfile | null };

/** What this tab's page may do and show. */
export async function pageState(deps: PageDeps, tab: PageTab): Promise<PageState> {
  const [settings, hidden] = await Promise.all([deps.settings.get(), deps.hidden.get()]);
  const { chosenAt, readingMode, appearance } = settings;
  const chosen = chosenAt !== null;
  const annotated = chosen && !hidden && tab.profile !== null && settings.annotation[tab.profile.source] === 'annotate';
  const pressed = tab.profile !== null && readingMode === 'press' && (await deps.pressed.has(tab.tabId, tab.url));
  const knownAs = chosen && tab.profile ? await knownAt(deps, tab.url) : undefined;
  return {
    reading: !chosen ? 'off' : readingMode === 'open' || pressed ? 'open' : 'press',
    annotation: annotated,
    language: settings.language ?? deps.language(),
    appearance,
    chip: annotated && tab.profile ? await chipOf(deps, tab.tabId, tab.profile) : null,
    ...(knownAs ? { knownAs } : {}),
  };
}

/** A list may be opened on its own, from here too, and tell the profile's id alone; other pages name their person. */
async function knownAt(deps: PageDeps, url: string): Promise<PageState['knownAs']> {
  const address = profileAt(url);
  if (!address || address.page === 'profile' || address.page === 'other-part') return undefined;
  const identity = await identityOfAddress((await deps.services()).db, address);
  if (!identity?.siteId || identity.handle?.toLowerCase() !== address.handle.toLowerCase()) return undefined;
  return { id: identity.siteId, handle: identity.handle };
}

async function chipOf(deps: PageDeps, tabId: number, profile: TabProfile): Promise<Chip> {
  const { db, clock } = await deps.services();
  const found = await findPersonByAddress(db, profile);
  if (!found) return { kind: 'unknown', name: (await deps.held.get(tabId))?.facts.name ?? null };
  const { person } = found;
  const [meetings, changes] = await Promise.all([meetingsOf(db, [person.id]), changesOf(db, person.id)]);
  const held = heldWith(person.id, meetings, clock.now());
  const last = held.at(-1);
  const unseen = changes.filter((change) => change.unseen === 1);
  const news = toldOnce(unseen.map((change) => ({ change, identity: change.identityId })));
  return {
    kind: 'remembered',
    meetings: held.length,
    meetingKind: last?.kind ?? 'coffee',
    lastMet: last ? dateIn(last.start, last.zone) : null,
    news: news.map(({ kind, after, before }) => ({ kind, text: after?.text ?? before?.text ?? '' })),
  };
}
