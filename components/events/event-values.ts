import type { Now } from '@/lib/domain/clock';
import { clockOf } from '../meeting/form-values';

/** An event as its form holds it: date and time of the wall clock as texts, so that half-typed ones can stand. */
export type EventValues = {
  readonly place: string;
  readonly date: string;
  readonly time: string;
  readonly zone: string;
  readonly minutes: number;
  readonly mission: string;
};

/** Tomorrow evening: most events are then. */
export function firstEvent(now: Now): EventValues {
  const tomorrow = Temporal.Instant.from(now.at).toZonedDateTimeISO(now.zone).add({ days: 1 });
  const start = tomorrow.withPlainTime('18:00').toInstant().toString();
  return { ...clockOf(start, now.zone), place: '', minutes: 180, mission: '' };
}

/** Empty where it is no moment: the meeting's rules say so. */
export function startOfEvent({ date, time, zone }: EventValues): string {
  try {
    return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).toInstant().toString();
  } catch {
    return '';
  }
}

/** What was typed and kept, if it still is what the form holds. */
export function reviveEvent(kept: string | null, first: EventValues): EventValues {
  try {
    const found = JSON.parse(kept ?? 'null') as Partial<Record<keyof EventValues, unknown>>;
    const texts = ['place', 'date', 'time', 'zone', 'mission'] as const;
    const whole = texts.every((name) => typeof found[name] === 'string') && typeof found.minutes === 'number';
    return whole ? (found as EventValues) : first;
  } catch {
    return first;
  }
}
