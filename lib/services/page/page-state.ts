import { meetingsOf } from '@/lib/db/queries-meetings';
import { changesOf } from '@/lib/db/queries-people';
import { heldWith } from '@/lib/domain/meeting-rules';
import { dateIn } from '@/lib/domain/moments';
import type { Change } from '@/lib/domain/change';
import type { Chip, ChipNews, PageState } from '@/lib/messaging/protocol';
import { findPersonByAddress } from '@/lib/services/find-person';
import type { PageDeps, TabProfile } from './deps';

type PageTab = { readonly tabId: number; readonly url: string; readonly profile: TabProfile | null };

/** What this tab's page may do and show. */
export async function pageState(deps: PageDeps, tab: PageTab): Promise<PageState> {
  const [settings, hidden] = await Promise.all([deps.settings.get(), deps.hidden.get()]);
  const { chosenAt, readingMode, appearance } = settings;
  const chosen = chosenAt !== null;
  const annotated = chosen && !hidden && tab.profile !== null && settings.annotation[tab.profile.source] === 'annotate';
  const pressed = tab.profile !== null && readingMode === 'press' && (await deps.pressed.has(tab.tabId, tab.url));
  return {
    reading: !chosen ? 'off' : readingMode === 'open' || pressed ? 'open' : 'press',
    annotation: annotated,
    language: settings.language ?? deps.language(),
    appearance,
    chip: annotated && tab.profile ? await chipOf(deps, tab.tabId, tab.profile) : null,
  };
}

async function chipOf(deps: PageDeps, tabId: number, profile: TabProfile): Promise<Chip> {
  const { db, clock } = await deps.services();
  const found = await findPersonByAddress(db, profile);
  if (!found) return { kind: 'unknown', name: (await deps.held.get(tabId))?.facts.name ?? null };
  const { person } = found;
  const [meetings, changes] = await Promise.all([meetingsOf(db, [person.id]), changesOf(db, person.id)]);
  const held = heldWith(person.id, meetings, clock.now());
  const last = held.at(-1);
  const news = changes.filter((change) => change.unseen === 1 && change.low !== true && change.certainty !== 'maybe');
  return {
    kind: 'remembered',
    meetings: held.length,
    meetingKind: last?.kind ?? 'coffee',
    lastMet: last ? dateIn(last.start, last.zone) : null,
    news: newsOf(news),
  };
}

const roles: readonly string[] = ['new-job', 'promotion', 'role-added'];
const saysTheRole: readonly string[] = [...roles, 'headline', 'company-unclear'];

/** A new role is told once: not again by the other site, nor by the headline. What the page states goes first. */
function newsOf(changes: readonly Change[]): readonly ChipNews[] {
  const stated = changes.toSorted((a, b) => Number(b.certainty === 'stated') - Number(a.certainty === 'stated'));
  const role = stated.find((change) => roles.includes(change.kind));
  const told = role ? [role, ...changes.filter((change) => !saysTheRole.includes(change.kind))] : changes;
  return told.map(({ kind, after, before }) => ({ kind, text: after?.text ?? before?.text ?? '' }));
}
