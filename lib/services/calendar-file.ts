import type { CalendarEntry } from '@/lib/domain/calendar-entry';
import type { ServiceDeps } from './deps';

/** The text of an .ics file. What writes it is loaded when it is needed, not with every popup. */
export async function calendarFile({ clock }: Pick<ServiceDeps, 'clock'>, entry: CalendarEntry): Promise<string> {
  const { writeCalendar } = await import('@/lib/sources/calendar/write-calendar');
  return writeCalendar(entry, clock.now().at);
}
