import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { file, files } from './output';

/** Gzipped: React alone is 65 kB of it, Dexie 31 kB. */
const atOnce = 122_000;
/** The brief's own code and one language, which come while the database opens. */
const forTheBrief = 40_000;
/** What holds two pictures against each other, a quarter of it words for work in many languages: only where there is news. */
const toCompare = 25_000;

const imported = /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;
const named = /(?:src|href)="\/([^"]+\.js)"/g;

/** A script and all that it cannot run without. */
function graph(names: readonly string[], known = new Set<string>()): Set<string> {
  for (const name of names) {
    if (known.has(name)) continue;
    known.add(name);
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    graph(
      [...file(name).matchAll(imported)].map((match) => `${folder}${match[1]}`),
      known,
    );
  }
  return known;
}

function gzipped(names: Iterable<string>): number {
  return [...names].reduce((sum, name) => sum + gzipSync(file(name)).length, 0);
}

/** What the popup's own files load by this name: other pages may have files of the same. */
function loaded(name: string, from: Iterable<string>): readonly string[] {
  const text = [...from].map(file).join('\n');
  const hashed = new RegExp(`^chunks/${name}-[\\w-]{8}\\.js$`);
  return files('.js').filter((each) => hashed.test(each) && text.includes(each.slice('chunks/'.length)));
}

function namedIn(page: string): readonly string[] {
  return [...file(page).matchAll(named)].map((match) => match[1] ?? '');
}

const opening = graph(namedIn('popup.html'));

it(`the popup opens with at most ${atOnce} bytes of script, gzipped`, () => {
  console.info(`popup.html: ${gzipped(opening)} bytes gzipped in ${opening.size} files`);
  expect(opening.size).toBeGreaterThan(1);
  expect(gzipped(opening)).toBeLessThanOrEqual(atOnce);
});

it('no other page runs what the popup begins with', () => {
  const others = graph(['options.html', 'sidepanel.html'].flatMap(namedIn));
  expect(others.size).toBeGreaterThan(2);
  const begins = [...opening].filter((name) => !name.startsWith('chunks/rolldown-runtime-'));
  expect(begins.filter((name) => others.has(name))).toEqual([]);
});

it(`a brief in it needs at most ${forTheBrief} bytes more, with one language alone`, () => {
  const brief = loaded('brief', opening);
  const languages = loaded('all', opening);
  expect(brief).toHaveLength(1);
  expect(languages).toHaveLength(2);
  const more = graph(brief).difference(opening);
  expect([...languages].filter((name) => opening.has(name) || more.has(name))).toEqual([]);
  const language = Math.max(...languages.map((name) => gzipped([name])));
  console.info(`a brief: ${gzipped(more) + language} bytes gzipped`);
  expect(gzipped(more) + language).toBeLessThanOrEqual(forTheBrief);
});

it(`what compares two pictures comes by itself, where something was read anew, in at most ${toCompare} bytes`, () => {
  const brief = loaded('brief', opening);
  const compare = loaded('compare', opening);
  expect(compare).toHaveLength(1);
  const there = graph(brief, new Set(opening));
  const more = graph(compare).difference(there);
  console.info(`to compare: ${gzipped(more)} bytes gzipped`);
  expect(gzipped(more)).toBeGreaterThan(5_000);
  expect(gzipped(more)).toBeLessThanOrEqual(toCompare);
});
