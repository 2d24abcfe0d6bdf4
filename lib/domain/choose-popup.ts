import type { Now } from './clock';
import type { Meeting } from './meeting';
import { isPlanned, minutesUntil, nextWith } from './meeting-rules';
import { ms } from './moments';
import type { Otherwise, PopupChoice, SameAs } from './popup';
import type { Reading } from './reading';

export type PopupTab =
  | { readonly kind: 'none' }
  | { readonly kind: 'person'; readonly personId: string }
  | {
      readonly kind: 'unknown';
      readonly url: string;
      readonly reading: Reading | null;
      /** People already remembered whose name agrees. */
      readonly sameAs: readonly SameAs[];
    };

export type PopupInput = {
  readonly now: Now;
  /** The first-run choice has been made. */
  readonly chosen: boolean;
  readonly tab: PopupTab;
  /** Meetings not deleted; those over or cancelled are passed by. */
  readonly meetings: readonly Meeting[];
  /** Names of everybody remembered; of a large number, at least the tab's and the meetings' people. */
  readonly names: ReadonlyMap<string, string>;
  /** Today's list holds something beside what is shown. */
  readonly todayHolds: boolean;
};

/** A meeting counts as close from here. */
export const closeMinutes = 60;
/** The next meeting takes over from one that has not ended yet. */
const handOverMinutes = 5;

export function choosePopup(input: PopupInput): PopupChoice {
  if (!input.chosen) return { kind: 'first-run' };
  const planned = input.meetings.filter((meeting) => isPlanned(meeting, input.now)).toSorted(byStart);
  const close = closeMeeting(planned, input.now);
  if (close) {
    const next = planned.find((meeting) => meeting.id !== close.id && minutesUntil(meeting, input.now) <= closeMinutes);
    return meetingChoice(close, tabAsLoser(input, close) ?? (next ? meetingAsLoser(next, input) : null));
  }
  if (input.tab.kind === 'person') return personChoice(input, input.tab.personId, planned);
  if (input.tab.kind === 'unknown') return unknownChoice(input, input.tab, planned);
  const next = planned[0];
  if (next) return meetingChoice(next, input.todayHolds ? { kind: 'today' } : null);
  return input.names.size === 0 ? { kind: 'nobody' } : { kind: 'today' };
}

function closeMeeting(planned: readonly Meeting[], now: Now): Meeting | null {
  const close = planned.filter((meeting) => minutesUntil(meeting, now) <= closeMinutes);
  const aboutToBegin = close.find((meeting) => {
    const wait = minutesUntil(meeting, now);
    return wait > 0 && wait <= handOverMinutes;
  });
  // Of two that overlap, the one that began last is where the user is.
  const underWay = close.findLast((meeting) => minutesUntil(meeting, now) <= 0);
  return aboutToBegin ?? underWay ?? close[0] ?? null;
}

function meetingChoice(meeting: Meeting, otherwise: Otherwise | null): PopupChoice {
  return { kind: 'meeting', meetingId: meeting.id, personIds: meeting.personIds, otherwise };
}

function personChoice(input: PopupInput, personId: string, planned: readonly Meeting[]): PopupChoice {
  const own = nextWith(personId, planned, input.now);
  const next = planned[0];
  const otherwise = next && next.id !== own?.id ? meetingAsLoser(next, input) : null;
  return { kind: 'person', personId, meetingId: own?.id ?? null, otherwise: otherwise ?? todayAsLoser(input, next) };
}

function unknownChoice(
  input: PopupInput,
  tab: Extract<PopupTab, { kind: 'unknown' }>,
  planned: readonly Meeting[],
): PopupChoice {
  const next = planned[0];
  const otherwise = next ? meetingAsLoser(next, input) : todayAsLoser(input, next);
  return { kind: 'unknown', reading: tab.reading, url: tab.url, sameAs: tab.sameAs, otherwise };
}

/** What the tab shows, unless the meeting is with that very person. */
function tabAsLoser(input: PopupInput, shown: Meeting): Otherwise | null {
  const { tab } = input;
  if (tab.kind === 'unknown') return { kind: 'unknown', name: tab.reading?.facts.name ?? null };
  if (tab.kind === 'none' || shown.personIds.includes(tab.personId)) return null;
  return { kind: 'person', personId: tab.personId, name: input.names.get(tab.personId) ?? '' };
}

function meetingAsLoser(meeting: Meeting, input: PopupInput): Otherwise {
  const names = meeting.personIds.flatMap((id) => input.names.get(id) ?? []);
  return { kind: 'meeting', meetingId: meeting.id, start: meeting.start, names };
}

function todayAsLoser(input: PopupInput, next: Meeting | undefined): Otherwise | null {
  return next === undefined && input.todayHolds ? { kind: 'today' } : null;
}

function byStart(a: Meeting, b: Meeting): number {
  return ms(a.start) - ms(b.start) || (a.id < b.id ? -1 : 1);
}
