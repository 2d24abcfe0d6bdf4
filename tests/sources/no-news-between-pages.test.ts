import { describe, expect, test } from 'vitest';
import { diff } from '@/lib/domain/diff';
import type { Reading } from '@/lib/domain/reading';
import { emberList, emberPage } from '@/lib/sources/linkedin/ember/fixtures/page';
import { linkedinPage } from '@/lib/sources/linkedin/fixtures/page';
import { anaInAutumn, anaInSpring } from '@/lib/sources/linkedin/fixtures/people';
import { readHtml } from '@/lib/sources/linkedin/fixtures/read-page';
import { profileAddress, type FixturePerson } from '@/lib/sources/linkedin/fixtures/spec';
import { publicPage } from '@/lib/sources/linkedin/public/fixtures/page';

/** One person on one day, on every page that the site has of her: read and held against each other, nothing is new. */
type Page = readonly [html: string, address: string];

const pagesOf = (person: FixturePerson): Readonly<Record<string, Page>> => {
  const profile = profileAddress(person);
  const list = profileAddress(person, 'experience');
  return {
    'as opened': [linkedinPage({ page: 'profile', person }), profile],
    scrolled: [linkedinPage({ page: 'profile', person, experience: 'complete' }), profile],
    'with a prefix': [linkedinPage({ page: 'profile', person, experience: 'prefix' }), profile],
    'with hidden lists': [linkedinPage({ page: 'profile', person, experience: 'absent', studies: 'absent' }), profile],
    'known by ids': [linkedinPage({ page: 'profile', person, experience: 'complete', keys: 'id' }), profile],
    'its job list': [linkedinPage({ page: 'experience', person }), list],
    'its job list, told apart by rules': [linkedinPage({ page: 'experience', person, list: 'rules' }), list],
    'in Swedish': [linkedinPage({ page: 'profile', person, experience: 'complete', language: 'sv' }), profile],
    'in German': [linkedinPage({ page: 'experience', person, language: 'de', roles: 'div' }), list],
    'in Japanese': [linkedinPage({ page: 'profile', person, experience: 'complete', language: 'ja' }), profile],
    'in Arabic': [linkedinPage({ page: 'experience', person, language: 'ar', list: 'rules' }), list],
    older: [emberPage({ person }), profile],
    'older, as it loads': [emberPage({ person, cards: 'loading' }), profile],
    'older, with a prefix': [emberPage({ person, prefix: true }), profile],
    'older, in Swedish': [emberPage({ person, language: 'sv' }), profile],
    'older, its job list': [emberList({ person }, 'experience'), list],
    'signed out': [publicPage({ person }), profile],
    'signed out, masked': [publicPage({ person, masked: true }), profile],
  };
};

const readAll = (person: FixturePerson, readAt: string): readonly (readonly [string, Reading])[] =>
  Object.entries(pagesOf(person)).map(([name, [html, href]]) => {
    const result = readHtml(html, href);
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.problem)}`);
    return [name, { ...result.reading, readAt }];
  });

const now = readAll(anaInAutumn, '2026-11-22T09:00:00Z');
const before = readAll(anaInAutumn, '2026-11-20T09:00:00Z');
const inSpring = readAll(anaInSpring, '2026-05-20T09:00:00Z');

describe.each(before)('from the page %s', (_, first) => {
  test('to any other: sdui, ember and public, late, cut and in another language', () => {
    for (const [name, second] of now) expect(diff(first, second), name).toEqual([]);
  });
});

test('and yet what has happened since is seen from whatever page tells both', () => {
  const whole = (name: string) => /scrolled|ids|job list|German|Japanese|Arabic|Swedish|older$/.test(name);
  for (const [first, earlier] of inSpring.filter(([name]) => whole(name)))
    for (const [second, later] of now.filter(([name]) => whole(name)))
      expect(
        diff(earlier, later).map(({ kind }) => kind),
        `${first}, then ${second}`,
      ).toContain('promotion');
});
