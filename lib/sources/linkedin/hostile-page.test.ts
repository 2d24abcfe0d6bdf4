import { describe, expect, test } from 'vitest';
import { linkedinPage } from './fixtures/page';
import { anaInAutumn, mallory } from './fixtures/people';
import { documentOf, readingOf, visitedAt } from './fixtures/read-page';
import { profileAddress } from './fixtures/spec';
import { linkedin } from './index';

describe('a person who means harm', () => {
  const read = readingOf({ page: 'profile', person: mallory, experience: 'complete' });

  test('HTML and scripts stay text', () => {
    expect(read.facts.name).toBe('<img src=x onerror=alert(1)> Mallory Ond');
    expect(read.facts.pronouns).toBe('</p><script>alert(2)</script>');
    expect(read.facts.positions?.[0]?.company).toBe('__proto__');
  });
  test('direction marks, zero-width characters and piles of accents are gone', () => {
    expect(JSON.stringify(read)).not.toMatch(/[\u200b\u202a-\u202e\u2066-\u2069]|\p{M}{5}/u);
    expect(read.facts.location).toBe('nedewS');
  });
  test('a million characters are cut, and it says so', () => {
    expect(read.facts.bio?.length).toBeLessThanOrEqual(10_000);
    expect(read.problems).toContainEqual({ kind: 'cut', part: 'about' });
  });
  test('only web addresses are websites', () => {
    expect('website' in read.facts).toBe(false);
  });
  test('half a pair of surrogates does not come through', () => {
    const person = { ...mallory, name: 'Mal\uD83D lory', about: '🌊'.repeat(6_000) };
    const text = JSON.stringify(readingOf({ page: 'profile', person }).facts);
    expect(text).not.toMatch(/\\ud8|\\udf/i);
  });
});

test('of a part with tens of thousands of elements only the beginning is looked at, and it says so', () => {
  const crowd = '<p>· 2nd</p><p>Head of Everything</p>'.repeat(6_000);
  const read = readingOf({ page: 'profile', person: anaInAutumn }, (html) =>
    html.replace('<p class="quiet followers">', `${crowd}<p class="quiet followers">`),
  );
  expect(read.facts).toMatchObject({ name: 'Ana Lindqvist', headline: 'Head of Operations at Volta' });
  expect(read.problems).toContainEqual({ kind: 'cut', part: 'topCard' });
});

test('a document that throws is a page that is not understood', () => {
  const document = new Proxy({} as Document, {
    get: () => {
      throw new Error('boom');
    },
  });
  expect(linkedin.read({ document, location: { href: profileAddress(anaInAutumn) }, at: visitedAt })).toEqual({
    ok: false,
    problem: { kind: 'layout-unknown' },
  });
});

test('page-stays-untouched: reading leaves the document as it was', () => {
  for (const experience of ['not-loaded', 'complete'] as const) {
    const document = documentOf(linkedinPage({ page: 'profile', person: anaInAutumn, experience }));
    const before = document.documentElement.outerHTML;
    linkedin.read({ document, location: { href: profileAddress(anaInAutumn) }, at: visitedAt });
    linkedin.nameElement(document);
    expect(document.documentElement.outerHTML).toBe(before);
  }
});
