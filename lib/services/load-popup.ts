import type { Database } from '@/lib/db/database';
import { meetingsFrom } from '@/lib/db/queries-meetings';
import { anybody, peopleByIds, personById } from '@/lib/db/queries-people';
import { choosePopup, closeMinutes, type PopupTab } from '@/lib/domain/choose-popup';
import type { Now } from '@/lib/domain/clock';
import type { Meeting } from '@/lib/domain/meeting';
import { isPlanned, maxMeetingDays, minutesUntil, nextWith } from '@/lib/domain/meeting-rules';
import type { Person } from '@/lib/domain/person';
import type { PopupChoice } from '@/lib/domain/popup';
import type { Reading } from '@/lib/domain/reading';
import type { Settings } from '@/lib/settings/settings';
import type { ServiceDeps } from './deps';
import { findPersonByAddress } from './find-person';
import { holdsMoreToday, type InSight } from './holds-more-today';
import { profileAt } from './profile-at';

type PopupRequest = {
  readonly tabUrl: string | null;
  readonly held: Reading | null;
  readonly settings: Pick<Settings, 'chosenAt'>;
};

/** Whom the popup shows, for the tab it was opened over. */
export async function loadPopup(
  deps: Pick<ServiceDeps, 'db' | 'clock'>,
  { tabUrl, held, settings }: PopupRequest,
): Promise<PopupChoice> {
  const now = deps.clock.now();
  const earliest = Temporal.Instant.from(now.at)
    .subtract({ hours: maxMeetingDays * 24 })
    .toString();
  const [tab, meetings, somebody] = await Promise.all([
    tabOf(deps, tabUrl, held),
    meetingsFrom(deps.db, earliest),
    anybody(deps.db),
  ]);
  const tabPerson = tab.kind === 'person' ? await personById(deps.db, tab.personId) : null;
  const { ahead, people } = await meetingsAhead(deps.db, meetings, tabPerson?.id, now);
  const names = new Map([...somebody, ...people, ...(tabPerson ? [tabPerson] : [])].map(({ id, name }) => [id, name]));
  const close = ahead.some((meeting) => minutesUntil(meeting, now) <= closeMinutes);
  // A close meeting has the popup whatever else there is.
  const todayHolds = !close && (await holdsMoreToday(deps, inSight(tab, ahead, now)));
  return choosePopup({ now, chosen: settings.chosenAt !== null, tab, meetings: ahead, names, todayHolds });
}

/**
 * Planned meetings with somebody who is still there: those that are close, the next one, those with the person of the
 * tab. No choice looks further, and further ahead there may be hundreds.
 */
async function meetingsAhead(db: Database, meetings: readonly Meeting[], tabPersonId: string | undefined, now: Now) {
  const ahead: Meeting[] = [];
  const people: Person[] = [];
  let foundNext = false;
  for (const meeting of meetings) {
    const withTab = tabPersonId !== undefined && meeting.personIds.includes(tabPersonId);
    if (!isPlanned(meeting, now) || (foundNext && !withTab)) continue;
    const those = await peopleByIds(db, meeting.personIds);
    if (those.length === 0) continue;
    ahead.push(meeting);
    people.push(...those);
    foundNext ||= minutesUntil(meeting, now) > closeMinutes;
  }
  return { ahead, people };
}

/** What `choosePopup` will show where no meeting is close, as far as it stands in Today's list. */
function inSight(tab: PopupTab, ahead: readonly Meeting[], now: Now): InSight {
  if (tab.kind === 'person')
    return { meetingId: nextWith(tab.personId, ahead, now)?.id ?? null, personIds: [tab.personId] };
  const next = tab.kind === 'none' ? ahead[0] : undefined;
  return { meetingId: next?.id ?? null, personIds: next?.personIds ?? [] };
}

async function tabOf(deps: Pick<ServiceDeps, 'db'>, url: string | null, held: Reading | null): Promise<PopupTab> {
  const address = url === null ? null : profileAt(url);
  if (!address) return { kind: 'none' };
  const found = await findPersonByAddress(deps.db, address);
  if (found) return { kind: 'person', personId: found.person.id };
  // Loaded where it is needed: over most tabs nobody unknown is shown.
  const { suggestSamePeople } = await import('./suggest-same-people');
  const sameAs = await suggestSamePeople(deps, { name: held?.facts.name ?? '', withoutSource: address.source });
  return { kind: 'unknown', url: address.url, reading: held, sameAs };
}
