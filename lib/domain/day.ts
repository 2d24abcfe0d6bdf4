import type { Known } from './merge';
import { dayMs, ms } from './moments';
import type { Day, Freshness, Picture, Sight, Unlike } from './picture';
import { readingOf } from './picture-as-reading';
import type { Facts, Instant, Reading } from './reading';
import { sameValue } from './same-value';

/**
 * Whatever arrives late is put in its place: the readings of a day are kept for that day, each as what it showed
 * otherwise than the picture, and laid anew in the order of time.
 */
export type OpenDay = { readonly before: Known | null; readonly readings: readonly Reading[] };
type Lay = (known: Known | null, reading: Reading) => Known;
type Shown = Pick<Reading, 'facts' | 'sections'> & Pick<Picture, (typeof heads)[number]>;

const heads = ['layout', 'viewer', 'uiLanguage', 'url', 'handle'] as const;
/** A page that grows under scrolling is read again and again; the first of so many count as the day before. */
const maxSights = 24;

/** The day with a reading in its place; `null` for one that comes more than a day late: nobody knows its place. */
export function openDay(known: Known | null, reading: Reading): OpenDay | null {
  if (known === null) return { before: null, readings: [reading] };
  const behind = ms(known.freshness.lastReadAt) - ms(reading.readAt);
  if (behind >= dayMs) return null;
  if (behind <= -dayMs) return { before: known, readings: [reading] };
  const { before, readings } = keptDay(known, reading.readAt);
  return { before, readings: [...readings, reading].toSorted(inTime) };
}

/** What is known, with the day as it is kept beside it. */
export function withDay(laid: Known, { before, readings }: OpenDay, lay: Lay): Known {
  const { lastReadAt } = laid.freshness;
  const kept = readings.filter(({ readAt }) => ms(lastReadAt) - ms(readAt) < dayMs).slice(-maxSights);
  const base = readings.slice(0, readings.length - kept.length).reduce<Known | null>(lay, before);
  const { picture } = laid;
  const day: Day = {
    before: base && { ...unlike(picture, base.picture), ...seenOf(base.freshness) },
    sights: kept.map((one) => ({ readAt: one.readAt, ...unlike(picture, shownBy(one)) })),
  };
  return { picture, freshness: { ...laid.freshness, day } };
}

/** Where no day was kept, what was seen later than the one that arrives is one reading more. */
function keptDay({ picture, freshness }: Known, at: Instant): OpenDay {
  const { day, ...seen } = freshness;
  if (day !== undefined) {
    return {
      before: day.before && knownBefore(picture, day.before),
      readings: day.sights.map((sight) => readingOfSight(picture, sight)),
    };
  }
  const later = ms(at) < ms(seen.lastReadAt) ? [readingOf(picture, seen, { since: at })] : [];
  return { before: { picture, freshness: seen }, readings: later };
}

function knownBefore(picture: Picture, before: NonNullable<Day['before']>): Known {
  const { identityId, source } = picture;
  return { picture: { identityId, source, ...shown(picture, before) }, freshness: { identityId, ...seenOf(before) } };
}

function readingOfSight(picture: Picture, sight: Sight): Reading {
  const { handle, ...rest } = shown(picture, sight);
  const identity = handle === null ? {} : { handle };
  return { source: picture.source, readAt: sight.readAt, ...rest, identity, posts: [], problems: [] };
}

function shownBy({ layout, viewer, uiLanguage, url, identity, facts, sections }: Reading): Shown {
  return { layout, viewer, uiLanguage, url, handle: identity.handle ?? null, facts, sections };
}

function unlike(picture: Picture, other: Shown): Unlike {
  const keys = Object.keys(other.facts) as (keyof Facts)[];
  const facts = keys.filter((key) => !sameValue(other.facts[key], picture.facts[key]));
  const without = (Object.keys(picture.facts) as (keyof Facts)[]).filter((key) => other.facts[key] === undefined);
  return {
    ...Object.fromEntries(heads.flatMap((key) => (other[key] === picture[key] ? [] : [[key, other[key]]]))),
    ...(facts.length > 0 ? { facts: Object.fromEntries(facts.map((key) => [key, other.facts[key]])) } : {}),
    ...(without.length > 0 ? { without } : {}),
    ...(sameValue(other.sections, picture.sections) ? {} : { sections: other.sections }),
  };
}

function shown(picture: Picture, { facts, without = [], sections, ...rest }: Unlike): Shown {
  const own = Object.entries({ ...picture.facts, ...facts }).filter(([key]) => !without.includes(key as keyof Facts));
  const head = Object.fromEntries(heads.map((key) => [key, rest[key] === undefined ? picture[key] : rest[key]]));
  return {
    ...(head as Pick<Picture, (typeof heads)[number]>),
    facts: Object.fromEntries(own),
    sections: sections ?? picture.sections,
  };
}

function seenOf({ lastReadAt, sectionsReadAt }: Pick<Freshness, 'lastReadAt' | 'sectionsReadAt'>) {
  return { lastReadAt, sectionsReadAt };
}

/** Two tabs may read at one moment: then what they read decides, so that no order is left to chance. */
function inTime(a: Reading, b: Reading): number {
  const apart = ms(a.readAt) - ms(b.readAt);
  return apart === 0 ? byText(canonical(shownBy(a)), canonical(shownBy(b))) : apart;
}

/** As JSON, its keys in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => byText(a, b)))
      : part,
  );
}

function byText(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
