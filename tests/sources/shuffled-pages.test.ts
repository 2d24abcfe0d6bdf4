import { readFileSync } from 'node:fs';
import { assert, double, infiniteStream, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading, ReadResult } from '@/lib/domain/reading';
import { linkedinPage } from '@/lib/sources/linkedin/fixtures/page';
import { anaInAutumn, sara } from '@/lib/sources/linkedin/fixtures/people';
import { documentOf, visitedAt } from '@/lib/sources/linkedin/fixtures/read-page';
import { anaWithStudies } from '@/lib/sources/linkedin/fixtures/scholars';
import { profileAddress, type FixtureList, type LinkedinPageSpec } from '@/lib/sources/linkedin/fixtures/spec';
import { linkedin } from '@/lib/sources/linkedin/index';

/** A page of LinkedIn as it may look after its next build: what no selector names is named, nested and filled anew. */
const named = readFileSync('lib/sources/linkedin/selectors.ts', 'utf8');
/** Values that begin with, or hold, any of these are anchors. */
const anchors = [...named.matchAll(/'([\w.-]{4,})'|"([\w.:-]{4,})[^"]*"/g)].map((match) => match[1] ?? match[2] ?? '');
const isNamed = (value: string) => anchors.some((anchor) => value.includes(anchor));

const seed = Number(process.env['SEED'] ?? 20_261_122);
const numRuns = 5;

const everything = { ...anaWithStudies, posts: anaInAutumn.posts, jobs: anaInAutumn.jobs };
const pages: Readonly<Record<string, LinkedinPageSpec>> = {
  'a profile as it opens': { page: 'profile', person: anaInAutumn },
  'a profile scrolled to its end': { page: 'profile', person: everything, experience: 'complete', studies: 'complete' },
  'somebody else’s, with prefixes': { page: 'profile', person: sara, experience: 'prefix', language: 'sv' },
  'nobody near, with nothing': { page: 'profile', person: { ...sara, posts: [], degree: 3 }, experience: 'absent' },
  'the whole job list': { page: 'experience', person: anaInAutumn },
  'the whole job list, told apart by rules': { page: 'experience', person: anaInAutumn, list: 'rules', roles: 'div' },
  'the schools': { page: 'education', person: everything, language: 'ja' },
  'the certificates': { page: 'certifications', person: everything, language: 'ar' },
};

describe.each(Object.entries(pages))('%s', (_, spec) => {
  const html = linkedinPage(spec);
  const before = reading(read(documentOf(html), spec));

  test(`reads the same when everything without a name of ours is renamed, wrapped and filled (seed ${seed})`, () => {
    assert(
      property(infiniteStream(double({ min: 0, max: 1, noNaN: true, maxExcluded: true })), (stream) => {
        const chance = () => stream.next().value as number;
        const document = documentOf(html);
        rename(document, chance);
        wrap(document, chance);
        fill(document, chance);
        expect(reading(read(document, spec))).toEqual(before);
      }),
      { seed, numRuns },
    );
  });

  test('tells nothing wrong when one anchor is gone: it falls back, or reports the part', () => {
    for (const { name, remove } of removals) {
      const document = documentOf(html);
      if (!remove(document)) continue;
      const after = read(document, spec);
      if (after.ok) expectNothingWrong(after.reading, before, name);
    }
  });
});

function read(document: Document, { page, person }: LinkedinPageSpec): ReadResult {
  const href = profileAddress(person, page as 'profile' | FixtureList);
  return linkedin.read({ document, location: { href }, at: visitedAt });
}

function reading(result: ReadResult): Reading {
  if (!result.ok) throw new Error(`nothing was read: ${JSON.stringify(result.problem)}`);
  return result.reading;
}

const spared = new Set(['href', 'src', 'alt', 'role', 'lang', 'aria-label', 'type', 'content', 'name']);

/** Classes, ids, data attributes and component keys that no selector names. */
function rename(document: Document, chance: () => number): void {
  for (const element of document.body.querySelectorAll('*')) {
    for (const { name, value } of Array.from(element.attributes)) {
      if (spared.has(name) || (name === 'id' && element.localName === 'svg') || (name !== 'class' && isNamed(value)))
        continue;
      element.removeAttribute(name);
      if (chance() < 0.7) element.setAttribute(name.startsWith('data-') ? `data-x${hash(chance)}` : name, hash(chance));
    }
  }
}

/** Any element of the body may get a `div` around it, where HTML as it is parsed allows for one. */
function wrap(document: Document, chance: () => number): void {
  for (const element of document.body.querySelectorAll('div, section, p, h2, ul, figure, a, hr, button')) {
    if (chance() > 0.25 || element.closest('p') !== (element.localName === 'p' ? element : null)) continue;
    const box = document.createElement('div');
    element.replaceWith(box);
    box.append(element);
  }
}

/** Nodes of other extensions and of builds to come, without paragraph, heading or link. */
function fill(document: Document, chance: () => number): void {
  for (const element of document.body.querySelectorAll('div, section, p, h2, ul, li, a, hr')) {
    if (chance() > 0.2 || element.closest('svg, p, h2, button, [data-testid="expandable-text-box"]') !== null) continue;
    const node = document.createElement(['div', 'span', 'svg', 'aside'][Math.floor(chance() * 4)] ?? 'i');
    node.className = hash(chance);
    if (chance() < 0.5) node.append('Saved to my list · 2nd');
    element[chance() < 0.5 ? 'before' : 'after'](node);
  }
}

function hash(chance: () => number): string {
  return `_${Math.floor(chance() * 1e9).toString(36)}`;
}

type Removal = { readonly name: string; readonly remove: (document: Document) => boolean };

const attributeGone = (name: string, selector: string): Removal => ({
  name: selector,
  remove: (document) => {
    const found = [...document.querySelectorAll(selector)];
    for (const element of found) element.setAttribute(name, element.getAttribute(name)?.startsWith('http') ? '#' : 'x');
    return found.length > 0;
  },
});

/** Each anchor of the reader, so that nothing of its kind is left on the page. */
const removals: readonly Removal[] = [
  ...['Topcard', 'About', 'Activity', 'TopLevelSection', 'CertificationTopLevel', 'DetailsSection', 'DetailsLevel'].map(
    (end) => attributeGone('componentkey', `[componentkey*="profile.card.ref"][componentkey$="${end}"]`),
  ),
  attributeGone('componentkey', '[componentkey*="profile.card.ref"]'),
  attributeGone('componentkey', '[componentkey^="entity-collection-item"]'),
  attributeGone('data-testid', '[data-testid^="profile_"]'),
  attributeGone('data-testid', '[data-testid="expandable-text-box"]'),
  attributeGone('data-testid', '[data-testid="carousel-child-container"]'),
  attributeGone('data-sdui-screen', '[data-sdui-screen]'),
  attributeGone('role', '[role="listitem"]'),
  attributeGone('role', '[role="button"]'),
  attributeGone('id', 'svg[id^="company-accent"]'),
  attributeGone('id', 'svg[id^="school-accent"]'),
  attributeGone('id', 'svg[id^="verified"]'),
  attributeGone('href', 'a[href*="/overlay/contact-info/"]'),
  attributeGone('href', 'a[href*="/overlay/"]'),
  attributeGone('href', 'a[href*="skill-associations-details"]'),
  attributeGone('href', 'a[href*="/feed/update/"]'),
  attributeGone('href', 'a[href*="/company/"], a[href*="/school/"]'),
  attributeGone('href', 'a[href*="/safety/go"]'),
  attributeGone('href', 'a[href*="/details/"]'),
  attributeGone('src', 'img'),
  ...['h2', 'figure', 'hr', 'li'].map((tag) => ({
    name: tag,
    remove: (document: Document) => {
      const found = [...document.querySelectorAll(tag)];
      for (const element of found) {
        const other = document.createElement('div');
        for (const { name, value } of element.attributes) other.setAttribute(name, value);
        other.append(...element.childNodes);
        element.replaceWith(other);
      }
      return found.length > 0;
    },
  })),
];

/** What is still told is what was told before; a list told whole is the whole list. */
function expectNothingWrong(after: Reading, before: Reading, anchor: string): void {
  for (const [fact, value] of Object.entries(after.facts)) {
    const was = before.facts[fact as keyof Reading['facts']];
    if (!Array.isArray(value)) expect({ anchor, [fact]: value }).toEqual({ anchor, [fact]: was });
    else for (const item of value) expectKnown(item, (was ?? []) as readonly object[], `${anchor}: ${fact}`);
  }
  for (const post of after.posts) expect(before.posts, anchor).toContainEqual(post);
  for (const [section, state] of Object.entries(after.sections)) {
    const was = before.sections[section as keyof Reading['sections']];
    if (state === 'complete') expect({ anchor, section, state }).toEqual({ anchor, section, state: was });
    if (state === 'absent') expect({ anchor, section, state }).toEqual({ anchor, section, state: was });
  }
}

/** An item as before, or with less: an id that is gone with its link is left out. */
function expectKnown(item: object, known: readonly object[], where: string): void {
  const less = known.some((other) =>
    Object.entries(item).every(([key, value]) => (other as Record<string, unknown>)[key] === value),
  );
  expect({ where, item, less }).toEqual({ where, item, less: true });
}
