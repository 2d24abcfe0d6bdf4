import 'temporal-polyfill/global';
import { zone } from './harness';

/** Date and time as one types them into a form, so many minutes from now. */
export function inMinutes(minutes: number): { readonly date: string; readonly time: string } {
  return clockOf(Temporal.Now.instant().add({ minutes }));
}

export function inDays(days: number): { readonly date: string; readonly time: string } {
  return clockOf(Temporal.Now.instant().add({ hours: 24 * days }));
}

function clockOf(instant: Temporal.Instant): { readonly date: string; readonly time: string } {
  const local = instant.toZonedDateTimeISO(zone);
  return { date: local.toPlainDate().toString(), time: local.toPlainTime().toString({ smallestUnit: 'minute' }) };
}
