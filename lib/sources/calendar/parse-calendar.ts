import ICAL from 'ical.js';

export type ParsedCalendar = { readonly calendar: ICAL.Component; readonly events: readonly ICAL.Component[] };

/** The calendar within a text, which may be an e-mail around it; `null` where there is none that can be parsed. */
export function parseCalendar(text: string): ParsedCalendar | null {
  const lines = calendarWithin(text);
  if (lines === null) return null;
  // One line that cannot be read is left out, rather than the whole calendar.
  const calendar = componentOf(lines) ?? componentOf(lines.filter(isReadable));
  const events = calendar?.getAllSubcomponents('vevent') ?? [];
  return calendar && events.length > 0 ? { calendar, events } : null;
}

/** FREQ=SECONDLY with impossible days never ends in ical.js, not even for its first moment. */
export function repeatsTooOften(text: string): boolean {
  return /FREQ\s*=\s*(?:SECONDLY|MINUTELY)/i.test(unfold(text));
}

/** Lines folded by a blank or a TAB. */
function unfold(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\n[ \t]/g, '');
}

function componentOf(lines: readonly string[]): ICAL.Component | null {
  try {
    const parsed: unknown = ICAL.parse(lines.join('\r\n'));
    return new ICAL.Component((Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed[0] : parsed) as string);
  } catch {
    return null;
  }
}

function isReadable(line: string): boolean {
  if (/^(?:BEGIN|END):/i.test(line)) return true;
  try {
    return ICAL.parse.property(line) !== undefined;
  } catch {
    return false;
  }
}

/** Some programs close the quotes of a zone's name behind the time: `TZID="W. Europe Standard Time:20200609T090000"`. */
function mended(line: string): string {
  return line.replace(/^([A-Za-z-]+(?:;[^:"]*)?;TZID=)"([^":]*):([^"]*)"$/, '$1"$2":$3');
}

function calendarWithin(text: string): readonly string[] | null {
  const lines = unfold(text.replace(/^\uFEFF/, ''))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const begin = lines.findIndex((line) => /^BEGIN:(?:VCALENDAR|VEVENT)$/i.test(line));
  const end = lines.findLastIndex((line) => /^END:(?:VCALENDAR|VEVENT)$/i.test(line));
  if (begin === -1 || end < begin) return null;
  // A line without a colon is no property: a mail program broke it, or wrote it in between.
  const body = lines
    .slice(begin, end + 1)
    .filter((line) => /^[A-Za-z0-9-]+[;:]/.test(line) && line.includes(':'))
    .map(mended);
  const whole = /^BEGIN:VCALENDAR$/i.test(body[0] ?? '');
  return whole ? body : ['BEGIN:VCALENDAR', ...body, 'END:VCALENDAR'];
}
