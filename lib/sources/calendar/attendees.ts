import type ICAL from 'ical.js';
import type { Attendee } from '@/lib/domain/invitation';

const maxAttendees = 200;

/** The people of an event, each once: no rooms, no address that only stands for a calendar, none of its alarms. */
export function attendeesOf(event: ICAL.Component): readonly Attendee[] {
  const properties = [...event.getAllProperties('organizer'), ...event.getAllProperties('attendee')];
  const people = properties.slice(0, maxAttendees).flatMap((property) => attendeeOf(property) ?? []);
  const byEmail = Map.groupBy(people, (person) => person.email);
  return [...byEmail].map(([email, same]) => ({ email, name: same.find((each) => each.name !== '')?.name ?? '' }));
}

function attendeeOf(property: ICAL.Property): Attendee | null {
  const type = parameter(property, 'cutype').toUpperCase();
  if (type === 'RESOURCE' || type === 'ROOM') return null;
  const value = property.getFirstValue();
  const email = [value, parameter(property, 'email')].map(addressOf).find((address) => address !== '') ?? '';
  return email === '' || isNobody(email) ? null : { email, name: nameOf(parameter(property, 'cn'), email) };
}

function addressOf(value: unknown): string {
  if (typeof value !== 'string') return '';
  const bare = value
    .trim()
    .replace(/^"|"$/g, '')
    .replace(/^mailto:/i, '');
  const address = safeDecode(bare.split('?')[0] ?? '')
    .trim()
    .toLowerCase();
  return /^[^\s@<>"]+@[^\s@<>"]+$/.test(address) && address.length <= 254 ? address : '';
}

/** Addresses of rooms, of shared calendars, and of nobody whom Google could name. */
function isNobody(email: string): boolean {
  const [local = '', host = ''] = email.split('@');
  return (
    host === 'virtual' ||
    host.endsWith('.virtual') ||
    /(?:^|\.)(?:resource|group|group\.v)\.calendar\.google\.com$/.test(host) ||
    local === 'unknownorganizer' ||
    host === 'imip.me.com'
  );
}

/** A name, not the address once more; "Ek, Sara" as one says it. */
function nameOf(cn: string, email: string): string {
  const bare = cn
    .replace(/\\+(["',;])/g, '$1')
    .replace(/^["'\s]+|["'\s]+$/g, '')
    .replace(/\s*[<(][^>)]*@[^>)]*[>)]\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (bare === '' || bare.includes('@') || bare.toLowerCase() === email || bare.startsWith('/')) return '';
  const turned = /^([\p{L}'’ -]+), ([\p{L}'’ .-]+)$/u.exec(bare);
  return (turned ? `${turned[2]} ${turned[1]}` : bare).slice(0, 200);
}

function parameter(property: ICAL.Property, name: string): string {
  const value: unknown = property.getFirstParameter(name);
  return typeof value === 'string' ? value.trim() : '';
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
