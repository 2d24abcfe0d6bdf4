import ICAL from 'ical.js';

/**
 * The zone as a calendar file must define it (RFC 5545, 3.6.5), for the time around one moment: from the change of the
 * clock before it to the one after the next.
 */
export function zoneDefinition(zone: string, around: Temporal.Instant): ICAL.Component {
  const component = new ICAL.Component('vtimezone');
  component.addPropertyWithValue('tzid', zone);
  const here = around.toZonedDateTimeISO(zone);
  const before = here.getTimeZoneTransition('previous');
  const changes = [before, here.getTimeZoneTransition('next')].filter((change) => change !== null);
  const spans = changes.map((change) => spanFrom(change, change.subtract({ nanoseconds: 1 }).offsetNanoseconds));
  // Since ever the same, or since its first change to come.
  if (!before) spans.unshift(spanFrom(longAgo(zone), here.offsetNanoseconds));
  for (const span of spans) component.addSubcomponent(span);
  return component;
}

function spanFrom(change: Temporal.ZonedDateTime, offsetBefore: number): ICAL.Component {
  const summer = change.offsetNanoseconds > offsetBefore;
  const span = new ICAL.Component(summer ? 'daylight' : 'standard');
  // On the wall clock as it stood before the change.
  const wall = change.toInstant().toZonedDateTimeISO('UTC').add({ nanoseconds: offsetBefore }).toPlainDateTime();
  span.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(wall.round('second').toString()));
  span.addPropertyWithValue('tzoffsetfrom', offset(offsetBefore));
  span.addPropertyWithValue('tzoffsetto', offset(change.offsetNanoseconds));
  return span;
}

function longAgo(zone: string): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from('1970-01-01T00:00:00').toZonedDateTime(zone);
}

function offset(nanoseconds: number): ICAL.UtcOffset {
  return ICAL.UtcOffset.fromSeconds(nanoseconds / 1e9);
}
