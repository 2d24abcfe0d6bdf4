import type ICAL from 'ical.js';
import type { MeetingKind } from '@/lib/domain/meeting';
import { maxMeetingText } from '@/lib/domain/meeting-rules';

export type EventDetails = {
  readonly kind: MeetingKind;
  readonly title: string;
  readonly place: string;
  readonly link: string;
};

const linkProperties = [
  'x-google-conference',
  'x-microsoft-skypeteamsmeetingurl',
  'x-microsoft-onlinemeetingconflink',
  'conference',
];
const callSites =
  /(?:^|\.)(?:zoom\.us|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|whereby\.com|webex\.com|meet\.jit\.si|around\.co|gotomeeting\.com|skype\.com|facetime\.apple\.com|cal\.com)$/i;

/** What stands in an occurrence, else in the series that it belongs to. */
export function detailsOf(event: ICAL.Component, series: ICAL.Component | null): EventDetails {
  const read = (name: string): string => textOf(event, name) || (series ? textOf(series, name) : '');
  const title = oneLine(read('summary'), maxMeetingText.purpose);
  const location = oneLine(read('location'), maxMeetingText.place);
  const written = [
    ...linkProperties.map(read),
    ...links(location),
    ...links(read('description')).filter(isCallSite),
    read('url'),
  ];
  const link = written.find(isWebLink) ?? '';
  const place = isWebLink(location) ? '' : location;
  return { kind: kindOf(title, place, link), title, place, link };
}

/** Web addresses within a text, without what ends the sentence or the bracket around them. */
export function links(text: string): readonly string[] {
  const found = text.slice(0, 50_000).match(/https?:\/\/[^\s<>"'\\]+/gi) ?? [];
  return found.map((link) => link.replace(/[),.;:!?\]]+$/, ''));
}

export function isCallSite(link: string): boolean {
  return URL.canParse(link) && callSites.test(new URL(link).hostname);
}

/** What it is, by its title and place; with nothing to go by, a coffee. */
export function kindOf(title: string, place: string, link: string): MeetingKind {
  if (/\b(?:lunch|lunsch)/i.test(title)) return 'lunch';
  if (/\b(?:coffee|fika|kaffe|café|cafe)\b/i.test(title)) return 'coffee';
  if (/\b(?:conference|konferens|meetup|summit|seminar|seminarium|mingel|workshop|webinar)/i.test(title))
    return 'event';
  if (/\b(?:phone|call|ring|telefon|samtal)\b/i.test(`${title} ${place}`) || /^\+?[\d\s().-]{7,}$/.test(place))
    return 'call';
  return place === '' && link !== '' ? 'video' : 'coffee';
}

function isWebLink(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) && text.length <= maxMeetingText.link;
}

function textOf(event: ICAL.Component, name: string): string {
  const value: unknown = event.getFirstPropertyValue(name);
  return typeof value === 'string' ? value.trim() : '';
}

function oneLine(text: string, max: number): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length <= max ? line : `${line.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
