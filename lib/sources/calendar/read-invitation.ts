import type { Now } from '@/lib/domain/clock';
import { ms } from '@/lib/domain/moments';
import { attendeesOf } from './attendees';
import { detailsOf } from './event-details';
import { maxInvitationLength, nothingFound } from '@/lib/domain/invitation';
import type { InvitationNotice, InvitationProblem, InvitationResult } from '@/lib/domain/invitation';
import { isCancelled, occurrencesIn, pick } from './occurrences';
import type { Occurrence } from './occurrences';
import { parseCalendar, repeatsTooOften } from './parse-calendar';
import { foundInText } from './pasted-text';

/** One pasted or opened invitation as a meeting to save. Never throws: what cannot be read is said. */
export function readInvitation(text: string, now: Now): InvitationResult {
  if (text.trim() === '') return refused('empty');
  if (text.length > maxInvitationLength) return refused('too-big');
  if (repeatsTooOften(text)) return refused('repeats-too-often');
  try {
    return readCalendar(text, now);
  } catch {
    // ical.js throws in many places; to the user all of them mean the same.
    return refused('no-event');
  }
}

function readCalendar(text: string, now: Now): InvitationResult {
  const parsed = parseCalendar(text);
  if (!parsed) return withoutCalendar(text);
  const { calendar, events } = parsed;
  const all = occurrencesIn(calendar, events, now);
  const chosen = pick(all, now);
  const [first] = events;
  if (!chosen) {
    return { ok: false, problem: { kind: 'no-time' }, found: first ? detailsOf(first, null) : nothingFound };
  }
  const method = calendar.getFirstPropertyValue('method');
  const cancelled = isCancelled(chosen.event) || (typeof method === 'string' && method.toUpperCase() === 'CANCEL');
  const own = attendeesOf(chosen.event);
  return {
    ok: true,
    meeting: {
      ...detailsOf(chosen.event, chosen.series),
      start: chosen.start.at,
      zone: chosen.start.zone,
      minutes: chosen.minutes,
      attendees: own.length > 0 || !chosen.series ? own : attendeesOf(chosen.series),
      uid: chosen.uid,
      cancelled,
    },
    notices: noticesOf(chosen, { several: all.length > 1, cancelled, ahead: ms(chosen.start.at) > ms(now.at) }),
  };
}

function withoutCalendar(text: string): InvitationResult {
  const found = foundInText(text);
  const isCalendar = /BEGIN:VCALENDAR|BEGIN:VEVENT/i.test(text);
  return isCalendar || (found.title === '' && found.link === '')
    ? refused('no-event')
    : { ok: false, problem: { kind: 'no-time' }, found };
}

function noticesOf(
  chosen: Occurrence,
  { several, cancelled, ahead }: Readonly<Record<'several' | 'cancelled' | 'ahead', boolean>>,
): readonly InvitationNotice[] {
  return [
    ...(cancelled ? [{ kind: 'cancelled' } as const] : []),
    ...(several ? [{ kind: 'several' } as const] : []),
    ...(chosen.repeats ? [{ kind: 'repeats', next: ahead } as const] : []),
    ...(chosen.start.wholeDay ? [{ kind: 'whole-day' } as const] : []),
    ...(chosen.start.notice ? [chosen.start.notice] : []),
  ];
}

function refused(kind: InvitationProblem['kind']): InvitationResult {
  return { ok: false, problem: { kind }, found: nothingFound };
}
