import type { Now } from '@/lib/domain/clock';
import type { Language } from '@/lib/domain/language';
import type { Instant, PlainDate, YearMonth } from '@/lib/domain/reading';
import type { Catalogue } from '../catalogue';

/** What a date is written with: the wording, its language, and the moment and zone it is seen from. */
export type Told = { readonly t: Catalogue; readonly language: Language; readonly now: Now };

const tags: Readonly<Record<Language, string>> = { en: 'en-GB', sv: 'sv-SE' };

/** "14:00" on the wall clock of a zone. */
export function clockTime(at: Instant, zone: string, language: Language): string {
  return format(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }, at);
}

/** "today", "yesterday", "3 Mar", "24 Jun 2025". */
export function shortDate(at: Instant, { t, language, now }: Told): string {
  const away = daysAway(at, now);
  if (away === 0) return t.brief.days.today;
  if (away === -1) return t.brief.days.yesterday;
  return numberedDate(at, { t, language, now });
}

/** "3 Mar", "24 Jun 2025": never "today", for lines that say from when something is. */
export function numberedDate(at: Instant, { language, now }: Told): string {
  const sameYear = yearIn(at, now.zone) === yearIn(now.at, now.zone);
  const year = sameYear ? {} : { year: 'numeric' as const };
  return format(language, { day: 'numeric', month: 'short', ...year, timeZone: now.zone }, at);
}

/** "today 14:00", "tomorrow 14:00", "Thu 26 Nov 14:00"; today, the hour alone where `bare`. */
export function whenText(at: Instant, zone: string, told: Told, bare = false): string {
  const { t, language, now } = told;
  const away = daysAway(at, now);
  const time = clockTime(at, zone, language);
  const own = clockTime(at, now.zone, language);
  const both = own === time ? time : t.meeting.timeThereAndHere(time, own);
  if (away === 0) return bare ? both : `${t.brief.days.today} ${both}`;
  if (away === 1) return `${t.brief.days.tomorrow} ${both}`;
  if (away === -1) return `${t.brief.days.yesterday} ${both}`;
  const year = yearIn(at, now.zone) === yearIn(now.at, now.zone) ? {} : { year: 'numeric' as const };
  const more = Math.abs(away) < 100 ? { weekday: 'short' as const } : year;
  return `${format(language, { day: 'numeric', month: 'short', ...more, timeZone: zone }, at)} ${both}`;
}

/** "Thursday 26 November 2026", for texts that others read. */
export function wholeDate(at: Instant, zone: string, language: Language): string {
  return format(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: zone }, at);
}

/** "Thursday 26 November", for texts that are read within days. */
export function dayAndMonth(at: Instant, zone: string, language: Language): string {
  return format(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone }, at);
}

/** "today", "yesterday", "12 March", with the year where it is another. */
export function longDate(at: Instant, { t, language, now }: Told): string {
  const away = daysAway(at, now);
  if (away === 0) return t.brief.days.today;
  if (away === -1) return t.brief.days.yesterday;
  const sameYear = yearIn(at, now.zone) === yearIn(now.at, now.zone);
  const year = sameYear ? {} : { year: 'numeric' as const };
  return format(language, { day: 'numeric', month: 'long', ...year, timeZone: now.zone }, at);
}

/** "today", "tomorrow", "28 Nov", "28 Nov 2027": a due date, which is the same day in every zone. */
export function plainDay(date: PlainDate, { t, language, now }: Told): string {
  const today = Temporal.Instant.from(now.at).toZonedDateTimeISO(now.zone).toPlainDate();
  const away = today.until(date, { largestUnit: 'days' }).days;
  if (away === 0) return t.brief.days.today;
  if (away === 1) return t.brief.days.tomorrow;
  const year = Number(date.slice(0, 4)) === today.year ? {} : { year: 'numeric' as const };
  return format(language, { day: 'numeric', month: 'short', ...year, timeZone: 'UTC' }, `${date}T12:00:00Z`);
}

/** "Sep 2026", or "2026" where the page said no month. */
export function monthText(month: YearMonth, language: Language): string {
  const [year, number] = month.split('-');
  if (!year || !number) return month;
  return format(language, { month: 'short', year: 'numeric', timeZone: 'UTC' }, `${year}-${number}-15T12:00:00Z`);
}

/** "CET", "GMT+1": the zone's name at that moment. */
export function zoneName(at: Instant, zone: string, language: Language): string {
  const parts = new Intl.DateTimeFormat(tags[language], { timeZoneName: 'short', timeZone: zone }).formatToParts(
    epoch(at),
  );
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

function format(language: Language, options: Intl.DateTimeFormatOptions, at: Instant): string {
  const text = new Intl.DateTimeFormat(tags[language], options).format(epoch(at));
  // "Sept" and "sep." are Intl's; people write three letters.
  return text
    .replace('Sept ', 'Sep ')
    .replace(/Sept$/, 'Sep')
    .replace(/(\p{L})\.(?=\s|$)/gu, '$1')
    .replace(/^(\p{L}+), /u, '$1 ');
}

/** Midnights of the reader's own clock between now and a moment. */
function daysAway(at: Instant, now: Now): number {
  return dateIn(now.at, now.zone).until(dateIn(at, now.zone), { largestUnit: 'days' }).days;
}

function dateIn(at: Instant, zone: string): Temporal.PlainDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate();
}

function yearIn(at: Instant, zone: string): number {
  return dateIn(at, zone).year;
}

function epoch(at: Instant): number {
  return Temporal.Instant.from(at).epochMilliseconds;
}
