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
import { cardKeys, cardNames, cardPrefix, listNames, select } from '@/lib/sources/linkedin/selectors';
import { expectNothingWrong, expectReported } from './nothing-wrong';

/** A page of LinkedIn as it may look after its next build: what no selector names is named, nested and filled anew. */
const named = readFileSync('lib/sources/linkedin/selectors.ts', 'utf8');
/** Values that begin with, or hold, any of these are anchors. */
const words = [...named.matchAll(/'([\w.-]{4,})'|"([\w.:-]{4,})[^"]*"/g)].map((match) => match[1] ?? match[2] ?? '');
const isNamed = (value: string) => words.some((word) => value.includes(word));

const seed = Number(process.env['SEED'] ?? 20_261_122);
const numRuns = 5;

const everything = { ...anaWithStudies, posts: anaInAutumn.posts, jobs: anaInAutumn.jobs };
const pages: Readonly<Record<string, LinkedinPageSpec>> = {
  'a profile as it opens': { page: 'profile', person: anaInAutumn },
  'a profile scrolled to its end': { page: 'profile', person: everything, experience: 'complete', studies: 'complete' },
  'somebody else’s, with prefixes': { page: 'profile', person: sara, experience: 'prefix', language: 'sv' },
  'nobody near, with nothing': { page: 'profile', person: { ...sara, posts: [], degree: 3 }, experience: 'absent' },
  'a profile whose cards are known by ids': {
    page: 'profile',
    person: everything,
    experience: 'complete',
    studies: 'complete',
    keys: 'id',
    language: 'de',
  },
  'the whole job list': { page: 'experience', person: anaInAutumn },
  'the whole job list, told apart by rules': { page: 'experience', person: anaInAutumn, list: 'rules', roles: 'div' },
  'the whole job list, in list items': { page: 'experience', person: anaInAutumn, list: 'items', named: 'testId' },
  'the whole job list, known by an id': { page: 'experience', person: anaInAutumn, named: 'card', keys: 'id' },
  'the whole job list, known by its screen': { page: 'experience', person: sara, list: 'rules', named: 'screen' },
  'the schools': { page: 'education', person: everything, language: 'ja' },
  'the certificates': { page: 'certifications', person: everything, language: 'ar' },
};

/** A page is read anew for each of some fifty anchors. */
const slow = { timeout: 60_000 };

describe.each(Object.entries(pages))('%s', (_, spec) => {
  const html = linkedinPage(spec);
  const before = reading(read(documentOf(html), spec));

  test(`reads the same when everything without a name of ours is renamed, wrapped and filled (seed ${seed})`, () => {
    assert(
      property(chances, (stream) => {
        const document = shuffled(html, () => stream.next().value as number);
        expect(reading(read(document, spec))).toEqual(before);
      }),
      { seed, numRuns },
    );
  });

  test(`tells nothing wrong when one anchor is gone: it falls back, or reports the part (seed ${seed})`, slow, () => {
    assert(
      property(chances, (stream) => {
        const page = shuffled(html, () => stream.next().value as number);
        for (const selector of anchors.filter((each) => page.querySelector(each))) {
          // Each page takes its time to parse.
          const document = page.cloneNode(true) as Document;
          removeAll(document, selector);
          const after = read(document, spec);
          if (!after.ok) continue;
          expectNothingWrong(after.reading, before, selector);
          expectReported(after.reading, before, selector);
        }
      }),
      { seed, numRuns: 1 },
    );
  });
});

const chances = infiniteStream(double({ min: 0, max: 1, noNaN: true, maxExcluded: true }));

function shuffled(html: string, chance: () => number): Document {
  const document = documentOf(html);
  rename(document, chance);
  wrap(document, chance);
  fill(document, chance);
  return document;
}

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
      if (spared.has(name) || (name === 'id' && element.localName === 'svg')) continue;
      if (isUnknownCard(value)) {
        element.setAttribute(name, `${value}${hash(chance)}`);
        continue;
      }
      if (name !== 'class' && isNamed(value)) continue;
      element.removeAttribute(name);
      if (chance() < 0.7) element.setAttribute(name.startsWith('data-') ? `data-x${hash(chance)}` : name, hash(chance));
    }
  }
}

/** Of a card that is not read only the beginning of the key is named. */
function isUnknownCard(value: string): boolean {
  const known = [...Object.values(cardNames).map(({ source }) => source.replace('^', '')), ...Object.values(listNames)];
  return value.startsWith(cardPrefix) && !known.some((name) => new RegExp(name).test(value));
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

/** Parts of an address or of an id are sought in what others find. */
const noSelectors: readonly string[] = ['companyIcon', 'schoolIcon', 'framedPhoto', 'seeAll'];

/** Each anchor of the reader: all that its table names, so that nothing of its kind is left on the page. */
const anchors: readonly string[] = [
  ...[
    'Topcard',
    'About',
    'Activity',
    'TopLevelSection',
    'CertificationTopLevel',
    'DetailsSection',
    'DetailsLevel',
  ].flatMap((end) => cardKeys.map((key) => `[${key}^="${cardPrefix}"][${key}$="${end}"]`)),
  'svg[id^="company-accent"]',
  'svg[id^="school-accent"]',
  'a[href*="/details/"]',
  'a[href*="/company/"], a[href*="/school/"]',
  'hr',
  'img[src]',
  ...new Set(Object.entries(select).flatMap(selectorsOf)),
];

function selectorsOf([name, anchor]: readonly [string, string | RegExp | readonly string[]]): readonly string[] {
  if (anchor instanceof RegExp || noSelectors.includes(name)) return [];
  // A page without any link at all is none.
  return typeof anchor === 'string' ? anchor.split(', ').filter((each) => each !== 'a') : anchor;
}

/** The attribute that is sought gets another value; an element that is sought by its kind becomes another one. */
function removeAll(document: Document, selector: string): void {
  const names = [...selector.matchAll(/\[([\w-]+)/g)].map(([, name = '']) => name);
  for (const element of document.querySelectorAll(selector)) {
    for (const name of names) element.setAttribute(name, name === 'href' ? '#' : 'x');
    if (names.length === 0) retag(element);
  }
}

function retag(element: Element): void {
  const other = element.ownerDocument.createElement('div');
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
}
