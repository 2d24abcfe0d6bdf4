import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { file, files } from './output';

/** Gzipped: React alone is 65 kB of it, Dexie 31 kB. */
const atOnce = 122_000;
/** The brief's own code and one language, which come while the database opens. */
const forTheBrief = 40_000;
/** What holds two pictures against each other, with all that it knows of jobs and bios: only where there is news. */
const toCompare = 20_000;

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

const opening = graph([...file('popup.html').matchAll(named)].map((match) => match[1] ?? ''));

it(`the popup opens with at most ${atOnce} bytes of script, gzipped`, () => {
  console.info(`popup.html: ${gzipped(opening)} bytes gzipped in ${opening.size} files`);
  expect(opening.size).toBeGreaterThan(2);
  expect(gzipped(opening)).toBeLessThanOrEqual(atOnce);
});

it(`a brief in it needs at most ${forTheBrief} bytes more, with one language alone`, () => {
  const brief = files('.js').filter((name) => name.startsWith('chunks/brief-view-'));
  const languages = files('.js').filter((name) => name.startsWith('chunks/all-'));
  expect(brief).toHaveLength(1);
  expect(languages).toHaveLength(2);
  const more = graph(brief).difference(opening);
  expect([...languages].filter((name) => opening.has(name) || more.has(name))).toEqual([]);
  const language = Math.max(...languages.map((name) => gzipped([name])));
  console.info(`a brief: ${gzipped(more) + language} bytes gzipped`);
  expect(gzipped(more) + language).toBeLessThanOrEqual(forTheBrief);
});

it(`what compares two pictures comes by itself, where something was read anew, in at most ${toCompare} bytes`, () => {
  const brief = files('.js').filter((name) => name.startsWith('chunks/brief-view-'));
  const compare = files('.js').filter((name) => name.startsWith('chunks/compare-changes-'));
  expect(compare).toHaveLength(1);
  const there = graph(brief, new Set(opening));
  const more = graph(compare).difference(there);
  console.info(`to compare: ${gzipped(more)} bytes gzipped`);
  expect(gzipped(more)).toBeGreaterThan(5_000);
  expect(gzipped(more)).toBeLessThanOrEqual(toCompare);
});
