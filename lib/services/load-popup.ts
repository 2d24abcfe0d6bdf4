import { meetingsFrom } from '@/lib/db/queries-meetings';
import { anybody, peopleByIds } from '@/lib/db/queries-people';
import { choosePopup, type PopupTab } from '@/lib/domain/choose-popup';
import { maxMeetingDays } from '@/lib/domain/meeting-rules';
import type { PopupChoice } from '@/lib/domain/popup';
import type { Reading } from '@/lib/domain/reading';
import type { Settings } from '@/lib/settings/settings';
import type { ServiceDeps } from './deps';
import { findPersonByAddress } from './find-person';
import { loadToday } from './load-today';
import { profileAt } from './profile-at';
import { suggestSamePeople } from './suggest-same-people';

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
  const [tab, meetings, today, somebody] = await Promise.all([
    tabOf(deps, tabUrl, held),
    meetingsFrom(deps.db, earliest),
    loadToday(deps),
    anybody(deps.db),
  ]);
  const concerned = [
    ...meetings.flatMap((meeting) => meeting.personIds),
    ...(tab.kind === 'person' ? [tab.personId] : []),
  ];
  const people = await peopleByIds(deps.db, [...new Set(concerned)]);
  const names = new Map([...people, ...somebody].map((person) => [person.id, person.name]));
  const withPeople = meetings.filter((meeting) => meeting.personIds.some((id) => names.has(id)));
  return choosePopup({
    now,
    chosen: settings.chosenAt !== null,
    tab,
    meetings: withPeople,
    names,
    todayHolds: today.length > 0,
  });
}

async function tabOf(deps: Pick<ServiceDeps, 'db'>, url: string | null, held: Reading | null): Promise<PopupTab> {
  const address = url === null ? null : profileAt(url);
  if (!address) return { kind: 'none' };
  const found = await findPersonByAddress(deps.db, address);
  if (found) return { kind: 'person', personId: found.person.id };
  const sameAs = await suggestSamePeople(deps, { name: held?.facts.name ?? '', withoutSource: address.source });
  return { kind: 'unknown', url: address.url, reading: held, sameAs };
}
