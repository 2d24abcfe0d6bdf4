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

describe.each(Object.entries(pages))('%s', (_name, [html, href]) => {
  const before = held(read(documentOf(html), href));

  test(`reads the same when everything without a name of ours is renamed, wrapped and filled (seed ${seed})`, () => {
    assert(
      property(infiniteStream(double({ min: 0, max: 1, noNaN: true, maxExcluded: true })), (stream) => {
        const chance = () => stream.next().value as number;
        const document = documentOf(html);
        rename(document, chance);
        wrap(document, chance);
        fill(document, chance);
        expect(held(read(document, href))).toEqual(before);
      }),
      { seed, numRuns },
    );
  });

  test('tells nothing wrong when one anchor is gone: it falls back, or reports the part', () => {
    for (const word of presentIn(html)) {
      const document = documentOf(html);
      remove(document, word);
      const after = read(document, href);
      if (after.ok) expectNothingWrong(after.reading, before, word);
    }
  });
});

/** Each page takes its time to parse: only what is on it can be taken from it. */
function presentIn(html: string): readonly string[] {
  const values = [...html.matchAll(/\s([\w-]+)="([^"]*)"/g)];
  const there = new Set(values.flatMap(([, name = '', value = '']) => [name, ...value.split(/\s+/)]));
  return [...words].filter((word) => there.has(word));
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

/** Every class, id, attribute and value of this name. */
function remove(document: Document, word: string): void {
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of Array.from(element.attributes)) {
      if (name === 'href' || name === 'src' || name === 'lang') continue;
      if (name === word) element.removeAttribute(name);
      else if (value.split(/\s+/).includes(word)) element.setAttribute(name, value.replaceAll(word, 'x'));
    }
  }
}

function expectNothingWrong(after: Reading, before: Reading, word: string): void {
  expect(after.identity.handle, word).toBe(before.identity.handle);
  for (const [section, state] of Object.entries(after.sections))
    if (state === 'absent')
      expect(before.sections, `${section} without ${word}`).toMatchObject({ [section]: 'absent' });
  for (const [fact, value] of Object.entries(after.facts) as [keyof Reading['facts'], unknown][]) {
    if (Array.isArray(value)) {
      const known = JSON.stringify(before.facts[fact] ?? []);
      for (const each of value as Readonly<Record<string, unknown>>[])
        for (const part of Object.values(each))
          expect(known, `${fact} without ${word}`).toContain(JSON.stringify(part));
      const section = after.sections[fact === 'positions' ? 'experience' : (fact as 'education')];
      const less = value.length < ((before.facts[fact] as readonly unknown[] | undefined) ?? []).length;
      if (less) expect(section, `${fact} without ${word}`).not.toBe('complete');
    } else expect(value, `${fact} without ${word}`).toEqual(before.facts[fact]);
  }
}

function hash(chance: () => number): string {
  return `_${Math.floor(chance() * 1e9).toString(36)}`;
}
