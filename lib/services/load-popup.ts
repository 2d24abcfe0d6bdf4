import type { Database } from '@/lib/db/database';
import { meetingsFrom } from '@/lib/db/queries-meetings';
import { anybody, peopleByIds } from '@/lib/db/queries-people';
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

/** Meetings whose people are asked for with one question. */
const askedAtOnce = 8;

/** Whom the popup shows, for the tab it was opened over. */
export async function loadPopup(
  deps: Pick<ServiceDeps, 'db' | 'clock'>,
  { tabUrl, held, settings }: PopupRequest,
): Promise<PopupChoice> {
  const now = deps.clock.now();
  const earliest = Temporal.Instant.from(now.at)
    .subtract({ hours: maxMeetingDays * 24 })
    .toString();
  const [{ tab, person: tabPerson }, meetings, somebody] = await Promise.all([
    tabOf(deps, tabUrl, held),
    meetingsFrom(deps.db, earliest),
    anybody(deps.db),
  ]);
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
  const people = new Map<string, Person>();
  let foundNext = false;
  const isWanted = ({ personIds }: Meeting) =>
    !foundNext || (tabPersonId !== undefined && personIds.includes(tabPersonId));
  const planned = meetings.filter((meeting) => isPlanned(meeting, now));
  // Several at once: each question is a way to the disk and back, and nearly always one is enough.
  for (let from = 0; from < planned.length; from += askedAtOnce) {
    const some = planned.slice(from, from + askedAtOnce).filter(isWanted);
    const ids = new Set(some.flatMap(({ personIds }) => personIds));
    const found = ids.size > 0 ? await peopleByIds(db, [...ids]) : [];
    for (const person of found) people.set(person.id, person);
    for (const meeting of some) {
      if (!isWanted(meeting) || !meeting.personIds.some((id) => people.has(id))) continue;
      ahead.push(meeting);
      foundNext ||= minutesUntil(meeting, now) > closeMinutes;
    }
  }
  return { ahead, people: [...people.values()] };
}

/** What `choosePopup` will show where no meeting is close, as far as it stands in Today's list. */
function inSight(tab: PopupTab, ahead: readonly Meeting[], now: Now): InSight {
  if (tab.kind === 'person')
    return { meetingId: nextWith(tab.personId, ahead, now)?.id ?? null, personIds: [tab.personId] };
  const next = tab.kind === 'none' ? ahead[0] : undefined;
  return { meetingId: next?.id ?? null, personIds: next?.personIds ?? [] };
}

type TabOf = { readonly tab: PopupTab; readonly person: Person | null };

async function tabOf(deps: Pick<ServiceDeps, 'db'>, url: string | null, held: Reading | null): Promise<TabOf> {
  const address = url === null ? null : profileAt(url);
  if (!address) return { tab: { kind: 'none' }, person: null };
  const found = await findPersonByAddress(deps.db, address);
  if (found) return { tab: { kind: 'person', personId: found.person.id }, person: found.person };
  // Loaded where it is needed: over most tabs nobody unknown is shown.
  const { suggestSamePeople } = await import('./suggest-same-people');
  const sameAs = await suggestSamePeople(deps, { name: held?.facts.name ?? '', withoutSource: address.source });
  return { tab: { kind: 'unknown', url: address.url, reading: held, sameAs }, person: null };
}
