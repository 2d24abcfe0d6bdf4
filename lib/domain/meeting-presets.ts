import type { Now } from './clock';
import type { MeetingKind } from './meeting';
import { instantAt, minuteMs, ms } from './moments';
import type { Instant } from './reading';

/** What is filled in beforehand, so that two or three clicks are enough. */
export type MeetingPreset = {
  readonly kind: MeetingKind;
  readonly start: Instant;
  readonly zone: string;
  readonly minutes: number;
  readonly place: string;
};

export type PlanWhen = 'tomorrow' | 'next-working-day' | 'next-week';
export type PlanPreset = MeetingPreset & { readonly when: PlanWhen };

/** How the last meeting was, kept in the settings. */
export type LastMeeting = { readonly kind: MeetingKind; readonly minutes: number; readonly place: string } | null;

const usualMinutes = 45;
const usualHour = 10;
const fiveMinutes = 5 * minuteMs;

/** "Had coffee": today, ended just now, 45 minutes, at the last place. */
export function hadCoffeePreset(now: Now, last: LastMeeting): MeetingPreset {
  const start = Math.floor((ms(now.at) - usualMinutes * minuteMs) / fiveMinutes) * fiveMinutes;
  return { kind: 'coffee', start: instantAt(start), zone: now.zone, minutes: usualMinutes, place: last?.place ?? '' };
}

/** "Plan a coffee": the next days that suggest themselves, at about this hour of the day, soonest first. */
export function planPresets(now: Now, last: LastMeeting): readonly PlanPreset[] {
  const here = Temporal.Instant.from(now.at).toZonedDateTimeISO(now.zone);
  const today = here.toPlainDate();
  const tomorrow = today.add({ days: 1 });
  const working = workingDay(tomorrow);
  const days: readonly (readonly [PlanWhen, Temporal.PlainDate])[] = [
    ['tomorrow', tomorrow],
    ['next-working-day', working],
    ['next-week', workingDay(today.add({ weeks: 1 }))],
  ];
  const time = sameishTime(here);
  return days
    .filter(([when]) => when !== 'next-working-day' || !working.equals(tomorrow))
    .map(([when, day]) => ({
      when,
      kind: 'coffee',
      start: day.toZonedDateTime({ timeZone: now.zone, plainTime: time }).toInstant().toString(),
      zone: now.zone,
      minutes: last?.kind === 'coffee' ? last.minutes : usualMinutes,
      place: last?.place ?? '',
    }));
}

function workingDay(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.dayOfWeek <= 5 ? day : day.add({ days: 8 - day.dayOfWeek });
}

/** The next half hour of the clock, or ten where it is no hour to meet at. */
function sameishTime(here: Temporal.ZonedDateTime): Temporal.PlainTime {
  const halves = Math.ceil((here.hour * 60 + here.minute) / 30);
  const time = new Temporal.PlainTime(Math.floor(halves / 2) % 24, (halves % 2) * 30);
  return time.hour < 8 || time.hour >= 18 ? new Temporal.PlainTime(usualHour) : time;
}
