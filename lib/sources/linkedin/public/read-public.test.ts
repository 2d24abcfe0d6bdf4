import { describe, expect, test } from 'vitest';
import type { Reading } from '@/lib/domain/reading';
import { anaInAutumn, jonas, mallory, sara } from '../fixtures/people';
import { documentOf, readHtml } from '../fixtures/read-page';
import { profileAddress } from '../fixtures/spec';
import { linkedin } from '../index';
import { missingPage, publicPage, type PublicPageSpec } from './fixtures/page';

const ana: PublicPageSpec = { person: anaInAutumn };

function readingOf(spec: PublicPageSpec, change: (html: string) => string = (html) => html): Reading {
  const result = readHtml(change(publicPage(spec)), profileAddress(spec.person));
  if (!result.ok) throw new Error(`nothing was read: ${JSON.stringify(result.problem)}`);
  return result.reading;
}

const kindOf = (html: string, href = profileAddress(anaInAutumn)) => {
  const result = readHtml(html, href);
  return result.ok ? 'read' : [result.problem.kind, result.problem.part].filter(Boolean).join(' ');
};

describe('the page for somebody signed out', () => {
  test('gives what it shows, and that it was read signed out', () => {
    const { facts, sections, ...frame } = readingOf(ana);
    expect(frame).toMatchObject({
      layout: 'public',
      viewer: 'signed-out',
      url: 'https://www.linkedin.com/in/ana-lindqvist/',
      identity: { memberNumber: '347000001', handle: 'ana-lindqvist' },
      problems: [],
      posts: [],
    });
    expect(facts).toMatchObject({
      name: 'Ana Lindqvist',
      headline: 'Head of Operations at Volta',
      location: 'Gothenburg, Västra Götaland County, Sweden',
      companies: [{ name: 'Volta' }],
      schools: [{ name: 'Chalmers tekniska högskola' }],
      bio: anaInAutumn.about,
      education: [
        { school: 'Chalmers tekniska högskola', degree: 'Master’s degree, Logistics', start: '2012', end: '2017' },
      ],
      certifications: [{ name: 'Lean 101', issuer: 'SIQ', issued: '2022-08' }],
    });
    expect(Object.values(sections)).not.toContain('complete');
    expect(Object.values(sections)).not.toContain('absent');
  });

  test('past and present roles, also those of a group, whatever their section is called', () => {
    const roles = readingOf(ana).facts.positions?.map(({ title, company, end, current }) => [
      title,
      company,
      end,
      current,
    ]);
    expect(roles).toEqual([
      ['Head of Operations', 'Volta', null, true],
      ['Operations Manager', 'Volta', '2026-09', false],
      ['Production Planner', 'Volta', '2023-02', false],
      ['Supply Chain Coordinator', 'Lindholmen Logistik', '2020-12', false],
    ]);
    expect(readingOf(ana).facts.positions?.[0]?.place).toBe('Gothenburg, Sweden');
  });

  test('in another interface language, on a country host, by no word of it', () => {
    const { facts, uiLanguage, url } = readingOf({ ...ana, language: 'sv', host: 'se' });
    expect([uiLanguage, url]).toEqual(['sv', 'https://www.linkedin.com/in/ana-lindqvist/']);
    expect(facts.positions?.map(({ start, end }) => [start, end])).toEqual([
      ['2026-09', null],
      ['2023-02', '2026-09'],
      ['2021-01', '2023-02'],
      ['2017-08', '2020-12'],
    ]);
  });

  test('without lists, the structured data give the current roles, title and employer side by side', () => {
    expect(readingOf({ ...ana, bare: true }).facts.positions).toEqual([
      { title: 'Head of Operations', company: 'Volta', start: '2026-09', end: null, current: true },
    ]);
    const uneven = readingOf({ ...ana, bare: true }, (html) => html.replace('"jobTitle":[', '"jobTitle":["Adviser",'));
    expect(uneven.facts.positions).toEqual([{ company: 'Volta', start: '2026-09', end: null, current: true }]);
  });
});

test('the place, also where the structured data do not have it', () => {
  const without = (html: string) => html.replace('"addressLocality"', '"addressCountry"');
  expect(readingOf(ana, without).facts.location).toBe('Gothenburg, Västra Götaland County, Sweden');
  expect(readingOf({ person: jonas }, without).facts).not.toHaveProperty('location');
});

describe('a masked page (2026)', () => {
  test.each([true, false])(
    'asterisks are no facts; employers without dates are neither current nor past (bare: %s)',
    (bare) => {
      const { facts, sections } = readingOf({ ...ana, masked: true, bare });
      expect(facts.name).toBe('Ana L.');
      expect(JSON.stringify(facts)).not.toContain('*');
      for (const fact of ['headline', 'companies', 'positions']) expect(Object.keys(facts)).not.toContain(fact);
      expect(sections).toMatchObject({ topCard: 'partial', experience: 'not-loaded' });
    },
  );
});

describe('whose page it is', () => {
  test('the structured data, the canonical address and the address agree, or nothing is read', () => {
    const html = publicPage(ana);
    expect(kindOf(html, profileAddress(sara))).toBe('not-a-profile identity');
    expect(kindOf(html.replace('rel="canonical" href="https://www.linkedin.com/in/ana-lindqvist"', 'rel="canonical" href="https://www.linkedin.com/in/sara-ek"'))).toBe('layout-unknown topCard'); // prettier-ignore
    expect(kindOf(html, `${profileAddress(anaInAutumn)}details/experience/`)).toBe('not-a-profile');
    expect(kindOf(html, 'https://se.linkedin.com/in/Ana-Lindqvist?trk=x')).toBe('read');
  });

  test.each([
    ['en', 'An exact match could not be found for'],
    ['de', 'Kein genauer Treffer für'],
    ['ja', '一致するプロフィールはありません'],
  ])('nobody is there, in any language (%s)', (language, title) => {
    expect(kindOf(missingPage(language, title), 'https://www.linkedin.com/in/nobody-here/')).toBe('unavailable');
  });

  test('a wall is a wall in any language', () => {
    const wall = '<html lang="sv"><head><meta name="pageKey" content="auth_wall_mobile_web_profile"><title>Registrera dig | LinkedIn</title></head><body><h1>Gå med</h1></body></html>'; // prettier-ignore
    expect(kindOf(wall)).toBe('signed-out');
  });

  test('the name stands where the annotation is put', () => {
    expect(linkedin.nameElement(documentOf(publicPage(ana)))?.textContent).toBe('Ana Lindqvist');
  });
});

describe('structured data are not trusted', () => {
  const withData = (data: string) =>
    publicPage(ana).replace(/(<script type="application\/ld\+json">).*?(<\/script>)/s, (_, open: string, close: string) => open + data + close); // prettier-ignore

  test.each([
    'null',
    '[]',
    '{"@graph":{}}',
    '{"@graph":[null,1,{"@type":"Person","name":{"a":1},"worksFor":"x","jobTitle":{}}]}',
    '{"@type":"Person","url":7,"worksFor":[null,[],{"name":[],"member":"x"}]}',
    '{"@graph":[{"@type":"Person"',
    `{"@type":"Person","name":"${'x'.repeat(500_000)}"}`,
  ])('%.60s', (data) => {
    const result = readHtml(withData(data), profileAddress(anaInAutumn));
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    expect(result.reading.facts.name).toBe('Ana Lindqvist');
  });

  test('somebody who shows nothing has a name', () => {
    const { facts } = readingOf({ person: jonas });
    expect(Object.keys(facts).toSorted()).toEqual(['certifications', 'headline', 'name']);
  });

  test('the page is not changed, and hostile text is text', () => {
    const document = documentOf(publicPage({ person: mallory }));
    const before = document.documentElement.outerHTML;
    const result = linkedin.read({ document, location: { href: profileAddress(mallory) }, at: '2026-11-22T09:00:00Z' });
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    expect(document.documentElement.outerHTML).toBe(before);
    expect(result.reading.facts.name).toBe('<img src=x onerror=alert(1)> Mallory Ond');
    expect(result.reading.problems).toContainEqual({ kind: 'cut', part: 'about' });
  });
});
