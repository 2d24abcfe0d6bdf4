import { readFileSync } from 'node:fs';
import { assert, double, infiniteStream, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading, ReadResult } from '@/lib/domain/reading';
import { emberList, emberPage } from '@/lib/sources/linkedin/ember/fixtures/page';
import { anaInAutumn, jonas, sara } from '@/lib/sources/linkedin/fixtures/people';
import { documentOf, visitedAt } from '@/lib/sources/linkedin/fixtures/read-page';
import { profileAddress } from '@/lib/sources/linkedin/fixtures/spec';
import { linkedin } from '@/lib/sources/linkedin/index';
import { publicPage } from '@/lib/sources/linkedin/public/fixtures/page';
import { expectNothingWrong, expectReported } from './nothing-wrong';

/** LinkedIn's older and its signed-out page as they may look after their next build. */
const tables = ['ember/selectors', 'public/selectors', 'layout-selectors'].map((file) =>
  readFileSync(`lib/sources/linkedin/${file}.ts`, 'utf8'),
);
/** Every word of the tables; what readers of text leave out is named there. */
const words = new Set([...tables.join(' ').matchAll(/[\w-]{3,}/g)].map(([word]) => word).concat('visually-hidden'));

const seed = Number(process.env['SEED'] ?? 20_261_122);
const numRuns = 4;
const studies = [{ school: 'Chalmers tekniska högskola', schoolId: '48', degree: 'Master', dates: '2012 - 2017' }];
const certificates = [{ name: 'Lean 101', issuer: 'SIQ', issued: 'Issued Aug 2022' }];
const ana = { person: anaInAutumn, studies, certificates };

const pages: Readonly<Record<string, readonly [html: string, address: string]>> = {
  'the older page': [emberPage(ana), profileAddress(anaInAutumn)],
  'the older page with a prefix, in Swedish': [
    emberPage({ person: sara, prefix: true, language: 'sv' }),
    profileAddress(sara),
  ],
  'the older page of somebody who shows nothing': [emberPage({ person: jonas }), profileAddress(jonas)],
  'the older page with the whole job list': [emberList(ana, 'experience'), profileAddress(anaInAutumn, 'experience')],
  'the signed-out page': [publicPage({ person: anaInAutumn }), profileAddress(anaInAutumn)],
  'the signed-out page, masked': [publicPage({ person: anaInAutumn, masked: true }), profileAddress(anaInAutumn)],
};

/** A page is read anew for each of some fifty anchors. */
const slow = { timeout: 60_000 };

describe.each(Object.entries(pages))('%s', (_name, [html, href]) => {
  const before = held(read(documentOf(html), href));

  test(`reads the same when everything without a name of ours is renamed, wrapped and filled (seed ${seed})`, () => {
    assert(
      property(chances, (stream) => {
        const document = shuffled(html, () => stream.next().value as number);
        expect(held(read(document, href))).toEqual(before);
      }),
      { seed, numRuns },
    );
  });

  test(`tells nothing wrong when one anchor is gone: it falls back, or reports the part (seed ${seed})`, slow, () => {
    assert(
      property(chances, (stream) => {
        const page = shuffled(html, () => stream.next().value as number);
        for (const anchor of anchorsOn(page)) {
          // Each page takes its time to parse.
          const document = page.cloneNode(true) as Document;
          remove(document, anchor);
          const after = read(document, href);
          if (!after.ok) continue;
          // A list may still tell the id alone.
          expect({ ...before.identity, ...after.reading.identity }, anchor).toEqual(before.identity);
          expectNothingWrong(after.reading, before, anchor);
          expectReported(after.reading, before, anchor);
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

/** Links by what they lead to, besides classes, ids and attributes. */
const paths = ['/overlay/', '/details/', '/company/', '/school/', 'fsd_profilePosition', 'contact-info'];

function anchorsOn(document: Document): readonly string[] {
  const attributes = [...document.querySelectorAll('*')].flatMap((element) => Array.from(element.attributes));
  const there = new Set(attributes.flatMap(({ name, value }) => [name, ...value.split(/\s+/)]));
  return [...[...words].filter((word) => there.has(word)), ...paths];
}

function read(document: Document, href: string): ReadResult {
  return linkedin.read({ document, location: { href }, at: visitedAt });
}

function held(result: ReadResult): Reading {
  if (!result.ok) throw new Error(`nothing was read: ${JSON.stringify(result.problem)}`);
  return result.reading;
}

function rename(document: Document, chance: () => number): void {
  for (const element of document.body.querySelectorAll('*')) {
    const kept = [...element.classList].filter((name) => words.has(name));
    if (element.hasAttribute('class')) element.setAttribute('class', [...kept, hash(chance)].join(' '));
    if (element.id && !words.has(element.id) && !element.id.startsWith('profilePagedList')) element.id = hash(chance);
    for (const { name } of Array.from(element.attributes))
      if (name.startsWith('data-') && !words.has(name)) element.removeAttribute(name);
  }
}

function wrap(document: Document, chance: () => number): void {
  for (const element of document.body.querySelectorAll('div, section, p, h1, h2, h3, h4, ul, a, button')) {
    if (chance() > 0.25 || element.parentElement?.closest('p, h1, h2, h3, h4')) continue;
    const box = document.createElement('div');
    element.replaceWith(box);
    box.append(element);
  }
}

function fill(document: Document, chance: () => number): void {
  for (const element of document.body.querySelectorAll('div, section, p, ul, li, a')) {
    if (chance() > 0.2 || element.parentElement?.closest('p, h1, h2, h3, h4, button, span')) continue;
    const node = document.createElement(['div', 'span', 'svg', 'aside'][Math.floor(chance() * 4)] ?? 'i');
    node.className = hash(chance);
    node.append('Saved to my list · 2nd');
    element[chance() < 0.5 ? 'before' : 'after'](node);
  }
}

/** Every class, id, attribute and value of this name, or every link that leads there. */
function remove(document: Document, word: string): void {
  if (paths.includes(word))
    for (const link of document.querySelectorAll(`a[href*="${word}"]`)) link.setAttribute('href', '#');
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of Array.from(element.attributes)) {
      if (name === 'href' || name === 'src' || name === 'lang') continue;
      if (name === word) element.removeAttribute(name);
      else if (value.split(/\s+/).includes(word)) element.setAttribute(name, value.replaceAll(word, 'x'));
    }
  }
}

function hash(chance: () => number): string {
  return `_${Math.floor(chance() * 1e9).toString(36)}`;
}
