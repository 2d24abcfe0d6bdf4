import { stillSaid } from './late';
import { isSignedIn, sameLanguage } from './list-state';
import { factLayer } from './merge-facts';
import type { ListLayer } from './merge-lists';
import { mergeSections } from './merge-sections';
import { openDay, withDay } from './day';
import type { OpenDay } from './day';
import { dayMs, ms } from './moments';
import type { EditField, FieldEdit, Freshness, KeptPost, Picture } from './picture';
import { sectionOfFact } from './reading';
import type { Facts, Instant, Reading, SectionName } from './reading';
import { isIdHandle, plainHandle } from './same-person';
import { sameValue } from './same-value';

export type Known = { readonly picture: Picture; readonly freshness: Freshness };
type NewEdit = Omit<FieldEdit, 'seq'>;
export type Merged = Known & { readonly edits: readonly NewEdit[]; readonly newPosts: readonly KeptPost[] };

/**
 * Lays a reading over what is known of an identity, and under those of the same day that are later: in whatever order
 * they arrive, the picture is the same.
 */
export function mergeReading(known: Known | null, reading: Reading, identityId: string): Merged {
  const lay = (below: Known | null, above: Reading) => layReading(below, above, identityId);
  const day = openDay(known, reading);
  const told = day === null && known !== null ? stillSaid(known, reading) : reading;
  const steps = day === null || day.readings.at(-1) === reading ? [known, lay(known, told)] : stepsOf(day, lay);
  const laid = steps.at(-1) ?? lay(known, told);
  const edits =
    known === null ? firstEdits(laid.picture, reading) : editsBetween(known, laid, reading, listBelow(steps));
  const newPosts = reading.posts.map((post) => ({ ...post, identityId, firstReadAt: reading.readAt }));
  return { ...(day === null ? laid : withDay(laid, day, lay)), edits, newPosts };
}

function stepsOf({ before, readings }: OpenDay, lay: (below: Known | null, above: Reading) => Known) {
  const steps: (Known | null)[] = [before];
  for (const each of readings) steps.push(lay(steps.at(-1) ?? null, each));
  return steps;
}

/** The job list on which the one that stands now was laid. */
function listBelow(steps: readonly (Known | null)[]): Facts['positions'] {
  const lists = steps.map((step) => step?.picture.facts.positions);
  return lists.findLast((list) => list !== lists.at(-1));
}

/**
 * A fact left out stays, `null` clears, a list loses entries to a whole list alone. Words of another interface language
 * fill what is empty; they take over where the known ones have not been seen for a while. A signed-out page adds
 * nothing to what was read signed in. An equal reading leaves the picture itself.
 */
function layReading(known: Known | null, reading: Reading, identityId: string): Known {
  if (known !== null && !isSignedIn(reading) && known.picture.viewer === 'signed-in') {
    const lastReadAt = later(known.freshness.lastReadAt, reading.readAt);
    return { picture: known.picture, freshness: { ...known.freshness, lastReadAt } };
  }
  const base = known === null ? null : upgraded(known.picture, reading);
  const way = wayOf(base, known?.freshness ?? null, reading);
  const picture = layered(base, reading, identityId, way);
  return {
    // Which layout showed the same facts is nothing to keep.
    picture:
      known !== null && sameValue({ ...picture, layout: known.picture.layout }, known.picture)
        ? known.picture
        : picture,
    freshness: freshnessAfter(known?.freshness ?? null, reading, identityId, way),
  };
}

type Way = { readonly otherLanguage: boolean };
/** After so long in another language the interface was switched for good. */
const languageDays = 60;

function wayOf(base: Picture | null, freshness: Freshness | null, reading: Reading): Way {
  if (base === null || sameLanguage(base.uiLanguage, reading.uiLanguage)) return { otherLanguage: false };
  const seen = freshness?.sectionsReadAt[sectionOfFact[reading.source].headline];
  return { otherLanguage: seen === undefined || ms(reading.readAt) - ms(seen) < languageDays * dayMs };
}

/** Signed-out pages are cut, masked and undated: the first signed-in reading starts anew, whichever came first. */
function upgraded(picture: Picture, reading: Reading): Picture {
  if (picture.viewer === 'signed-in' || !isSignedIn(reading)) return picture;
  return { ...picture, viewer: 'signed-in', facts: {}, sections: {} };
}

function layered(base: Picture | null, reading: Reading, identityId: string, way: Way): Picture {
  const handle = chosenHandle(base, reading);
  const renamed = base === null || plainHandle(handle) !== plainHandle(base.handle);
  return {
    identityId,
    source: reading.source,
    layout: reading.layout,
    viewer: isSignedIn(reading) ? 'signed-in' : 'signed-out',
    uiLanguage: base !== null && way.otherLanguage ? base.uiLanguage : reading.uiLanguage || (base?.uiLanguage ?? ''),
    url: renamed ? reading.url : base.url,
    handle: renamed ? handle : base.handle,
    facts: layeredFacts(base, reading, way),
    sections: mergeSections(base?.sections ?? {}, reading, way),
  };
}

function layeredFacts(base: Picture | null, reading: Reading, way: Way): Facts {
  const facts: Record<string, unknown> = { ...base?.facts };
  for (const key of Object.keys(reading.facts) as (keyof Facts)[]) {
    const read = reading.facts[key];
    if (read === undefined || !Object.hasOwn(factLayer, key) || sameValue(facts[key], read)) continue;
    facts[key] = base?.facts[key] === undefined ? read : layeredFact(key, base, reading, way);
  }
  return facts;
}

function layeredFact(key: keyof Facts, base: Picture, reading: Reading, { otherLanguage }: Way): unknown {
  const state = isSignedIn(reading) ? reading.sections[sectionOfFact[reading.source][key]] : 'partial';
  const layer = factLayer[key] as (older: unknown, newer: unknown, layer: ListLayer) => unknown;
  const whole = state === 'complete' && !otherLanguage;
  return layer(base.facts[key], reading.facts[key], { whole, otherLanguage });
}

function chosenHandle(base: Picture | null, reading: Reading): string | null {
  const handle = reading.identity.handle ?? null;
  return handle === null || (base?.handle && isIdHandle(reading.source, handle)) ? (base?.handle ?? null) : handle;
}

/** Words of another language were seen, not read: the sections of words alone stay as old as they were. */
function freshnessAfter(known: Freshness | null, reading: Reading, identityId: string, way: Way): Freshness {
  const sectionsReadAt: Partial<Record<SectionName, Instant>> = { ...known?.sectionsReadAt };
  for (const [name, state] of Object.entries(reading.sections) as [SectionName, string][]) {
    if (state !== 'complete' && state !== 'partial' && state !== 'absent') continue;
    const seen = sectionsReadAt[name];
    if (way.otherLanguage && seen !== undefined && (name === 'topCard' || name === 'about' || name === 'header'))
      continue;
    sectionsReadAt[name] = seen === undefined ? reading.readAt : later(seen, reading.readAt);
  }
  return {
    identityId,
    lastReadAt: known === null ? reading.readAt : later(known.lastReadAt, reading.readAt),
    sectionsReadAt,
  };
}

/** At the first sight there is no earlier picture to return to, only facts that were not known. */
function firstEdits(picture: Picture, reading: Reading): readonly NewEdit[] {
  const empty: Picture = { ...picture, facts: {}, sections: {} };
  return editsOf(empty, picture, reading, () => null, reading.readAt);
}

function editsBetween(
  known: Known,
  { picture }: Known,
  reading: Reading,
  below: Facts['positions'],
): readonly NewEdit[] {
  const { freshness } = known;
  const seenAt = (section: SectionName) => freshness.sectionsReadAt[section] ?? null;
  return editsOf(known.picture, picture, reading, seenAt, later(freshness.lastReadAt, reading.readAt), below);
}

function editsOf(
  was: Picture,
  now: Picture,
  reading: Reading,
  seenAt: (section: SectionName) => Instant | null,
  at: Instant,
  below: Facts['positions'] = was.facts.positions,
): readonly NewEdit[] {
  const sections = sectionOfFact[reading.source];
  const edit = (field: EditField, section: SectionName, before: unknown, after: unknown): readonly NewEdit[] =>
    sameValue(before, after)
      ? []
      : [
          {
            identityId: now.identityId,
            at,
            previousAt: seenAt(section),
            field,
            ...(before === undefined ? {} : { old: before }),
            ...(after === undefined ? {} : { new: after }),
            ...(field === 'positions' ? unseenAmong(below, now.facts.positions) : {}),
            source: reading.source,
            url: reading.url,
          },
        ];
  const facts = keysOf(was.facts, now.facts).flatMap((key) => edit(key, sections[key], was.facts[key], now.facts[key]));
  const states = keysOf(was.sections, now.sections).flatMap((key) =>
    edit(`section:${key}`, key, was.sections[key], now.sections[key]),
  );
  const rest = (['handle', 'url', 'uiLanguage', 'viewer', 'layout'] as const).flatMap((key) =>
    edit(key, sections.name, was[key], now[key]),
  );
  return [...facts, ...states, ...rest];
}

/** Entries of the list that were only carried on: laid under a prefix that did not show them. */
function unseenAmong(was: Facts['positions'] = [], now: Facts['positions'] = []): Pick<FieldEdit, 'unseen'> {
  const unseen = now.flatMap((role, at) => (role.current && was.includes(role) ? [at] : []));
  return unseen.length > 0 ? { unseen } : {};
}

function keysOf<T extends object>(a: T, b: T): readonly (keyof T)[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])] as (keyof T)[];
}

function later(a: Instant, b: Instant): Instant {
  return ms(a) >= ms(b) ? a : b;
}
