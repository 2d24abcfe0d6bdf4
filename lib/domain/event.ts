import type { Now } from './clock';
import { dayOf, daysFrom, todayOf } from './due-dates';
import { followUpState, type FollowUp } from './follow-up';
import type { Channel, Impression, Meeting } from './meeting';
import { endOf, isPlanned } from './meeting-rules';
import { ms } from './moments';
import type { SourceName } from './reading';

/** So many days after an event every profile opened offers its tag (`practices.md` 49). */
export const tagDays = 3;
export const maxEventText = { mission: 500, line: 300 } as const;

/** The mail comes first, whatever else they gave you (`practices.md` 52). */
export const channelOrder: readonly Channel[] = ['mail', 'phone', 'linkedin', 'x'];

/** "Slush" of "Slush, Helsinki": what one calls it, and where it is. */
export function eventName({ place, purpose }: Pick<Meeting, 'place' | 'purpose'>): string {
  const [name = ''] = place.split(',');
  return name.trim() || purpose.trim();
}

/** The event whose tag a profile offers: the one that began last, from its start until some days after its end. */
export function eventToTag(meetings: readonly Meeting[], now: Now): Meeting | null {
  const near = meetings.filter(
    (meeting) =>
      meeting.kind === 'event' &&
      meeting.deletedAt === null &&
      meeting.cancelledAt === null &&
      eventName(meeting) !== '' &&
      ms(meeting.start) <= ms(now.at) &&
      daysFrom(dayOf(endOf(meeting), now), todayOf(now)) <= tagDays,
  );
  return near.toSorted((a, b) => ms(b.start) - ms(a.start))[0] ?? null;
}

/** What one noted of somebody there; everybody met has one, also where nothing was noted. */
export function impressionOf({ impressions = [] }: Pick<Meeting, 'impressions'>, personId: string): Impression {
  return impressions.find((each) => each.personId === personId) ?? { personId, starred: false, line: '' };
}

/** Everybody met there, starred ones first, otherwise in the order in which they were written down; there is no cap. */
export function starredFirst(meeting: Pick<Meeting, 'personIds' | 'impressions'>): readonly string[] {
  const starred = (id: string) => (impressionOf(meeting, id).starred ? 0 : 1);
  return meeting.personIds.toSorted((a, b) => starred(a) - starred(b));
}

/** "Whom will you write to first?": those with whom nothing has been begun yet, starred ones first. */
export function toWriteFirst(
  meeting: Pick<Meeting, 'id' | 'personIds' | 'impressions'>,
  followUps: readonly FollowUp[],
): readonly string[] {
  const begun = new Set(
    followUps.filter((each) => each.meetingId === meeting.id && each.deletedAt === null).map((each) => each.personId),
  );
  return starredFirst(meeting).filter((id) => !begun.has(id));
}

type Known = { readonly given: readonly Channel[]; readonly email: string; readonly sources: readonly SourceName[] };

/**
 * How one may write: what they gave and nothing else (`practices.md` 51). Where it was not noted what they gave, what
 * is known of them; and a mail where nothing is.
 */
export function channelsOf({ given, email, sources }: Known): readonly Channel[] {
  const known: readonly Channel[] = [...(email.trim() === '' ? [] : ['mail' as const]), ...sources];
  const offered = given.length > 0 ? given : known.length > 0 ? known : ['mail'];
  return channelOrder.filter((channel) => offered.includes(channel));
}

/** Once a follow-up closed without an answer one looks to the next event, unless one is planned. */
export function asksForNextEvent(followUps: readonly FollowUp[], meetings: readonly Meeting[], now: Now): boolean {
  const over = followUps.some((each) => each.deletedAt === null && followUpState(each, now) === 'moved-on');
  return over && !meetings.some((meeting) => meeting.kind === 'event' && isPlanned(meeting, now));
}

/** One line of whom one met: "* Ana Lindqvist: runs plant two". A star before or behind the name, all else optional. */
export function metOf(text: string): Pick<Impression, 'starred' | 'line'> & { readonly name: string } {
  const colon = text.indexOf(':');
  const who = colon < 0 ? text : text.slice(0, colon);
  const line = colon < 0 ? '' : text.slice(colon + 1).trim();
  const starred = /^\s*[*★]|[*★]\s*$/u.test(who);
  return { starred, name: who.replaceAll(/^[\s*★]+|[\s*★]+$/gu, ''), line };
}
