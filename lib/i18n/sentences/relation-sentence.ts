import type { Ago } from '@/lib/domain/ago';
import type { LostCard } from '@/lib/domain/lost-touch';
import type { Person } from '@/lib/domain/person';
import type { PlainDate } from '@/lib/domain/reading';
import type { RelationText } from '../load-relation';
import { longDate, type Told } from './dates';
import { lengthText } from './meeting-sentence';
import { cutWords } from './words';

/** "about 16 months ago". */
function agoText(text: RelationText, { unit, count }: Ago): string {
  return text.ago[unit](count);
}

/** "Coffee, about 16 months ago, 15 min, Kansas City"; who was never met: "not met yet". */
export function howItWasText({ t }: Told, text: RelationText, { lastMeeting }: LostCard): string {
  if (!lastMeeting) return text.lost.neverMet;
  const { kind, ago, minutes, place } = lastMeeting;
  return [t.meeting.kinds[kind], agoText(text, ago), lengthText(t, minutes), cutWords(place, 12)]
    .filter((part) => part !== '')
    .join(', ');
}

/** "Last contact: comment, about 5 months ago", where it came after the last meeting; else empty. */
export function lastContactText(text: RelationText, { lastTouch }: LostCard): string {
  if (!lastTouch || lastTouch.kind === 'met') return '';
  return text.lost.lastContact(text.touches[lastTouch.kind], agoText(text, lastTouch.ago));
}

/** "every 6 months", "No reminder", "Rests". */
export function cadenceText({ cadence: words }: RelationText, cadence: Person['cadence'] | null): string {
  if (cadence === undefined || cadence === null) return words.none;
  return cadence === 'rest' ? words.rest : words.months(cadence);
}

/** "26 January", for a day that lies ahead. */
export function dayLongText(date: PlainDate, told: Told): string {
  const noon = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: told.now.zone, plainTime: '12:00' });
  return longDate(noon.toInstant().toString(), told);
}
