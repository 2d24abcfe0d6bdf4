import { describe, expect, test } from 'vitest';
import { linkedinPage } from './fixtures/page';
import { jonas } from './fixtures/people';
import { documentOf, readingOf, readPage } from './fixtures/read-page';
import { anaWithStudies } from './fixtures/scholars';
import type { LinkedinPageSpec } from './fixtures/spec';
import { savedLinkedinAddress } from './saved-address';

const person = anaWithStudies;
const education = [
  {
    school: 'Chalmers tekniska högskola',
    schoolId: '15101',
    degree: 'Master of Science, Industrial Engineering',
    start: '2012',
    end: '2017',
  },
  { school: 'Kvällsskolan', start: '2024-09', end: '2029-06' },
  { school: 'Surdegsakademin' },
];
const certifications = [
  { name: 'Lean Bronze', issuer: 'Lean Forum', issued: '2023-04' },
  { name: 'First Aid', issuer: 'Röda Korset', issued: '2022-05' },
  { name: 'Bread 2020', issuer: 'Surdegsakademin' },
];
const withoutWayBack = (html: string) => html.replace(/<a href="[^"]*" aria-label="Back">.*?<\/a>/, '');
const languages = ['en', 'sv', 'de', 'ja', 'ar'] as const;

describe('schools and certificates on the profile', () => {
  test('are not loaded on a page as it opens, and absent where the person has none', () => {
    const opened = readingOf({ page: 'profile', person });
    expect(opened.sections).toMatchObject({ education: 'not-loaded', certifications: 'not-loaded' });
    const without = readingOf({ page: 'profile', person: jonas, studies: 'absent' });
    expect(without.sections).toMatchObject({ education: 'absent', certifications: 'absent' });
    for (const { facts } of [opened, without]) {
      expect(facts).not.toHaveProperty('education');
      expect(facts).not.toHaveProperty('certifications');
    }
  });
  test('once loaded are read whole', () => {
    const read = readingOf({ page: 'profile', person, studies: 'complete' });
    expect(read.facts).toMatchObject({ education, certifications });
    expect(read.sections).toMatchObject({ education: 'complete', certifications: 'complete' });
    expect(read.problems).toEqual([]);
  });
  test('are a prefix where a link leads to the rest', () => {
    const read = readingOf({ page: 'profile', person, studies: 'prefix' });
    expect(read.facts).toMatchObject({ education: education.slice(0, 1), certifications: certifications.slice(0, 1) });
    expect(read.sections).toMatchObject({ education: 'partial', certifications: 'partial' });
  });
});

describe('the pages with the whole of a list', () => {
  const builds = [
    {},
    { list: 'keys' },
    { list: 'items' },
    { named: 'card' },
    { named: 'testId' },
    { named: 'card', list: 'keys' },
  ] as const satisfies Partial<LinkedinPageSpec>[];

  test.each(builds)('in every build: %o', (build) => {
    for (const language of languages) {
      const schools = readingOf({ page: 'education', person, language, ...build });
      expect(schools.facts, language).toEqual({ education });
      expect(schools.sections, language).toEqual({
        topCard: 'not-loaded',
        about: 'not-loaded',
        experience: 'not-loaded',
        education: 'complete',
        certifications: 'not-loaded',
        activity: 'not-loaded',
      });
      const certificates = readingOf({ page: 'certifications', person, language, ...build });
      expect(certificates.facts, language).toEqual({ certifications });
      expect(certificates.sections.certifications, language).toBe('complete');
    }
  });
  test('the screen alone tells the list, the links over the profile whose it is', () => {
    expect(readingOf({ page: 'education', person, named: 'screen' })).toMatchObject({
      identity: { handle: person.handle },
      facts: { education },
    });
    expect(readPage({ page: 'certifications', person, named: 'screen' })).toEqual({
      ok: false,
      problem: { kind: 'layout-unknown', part: 'certifications' },
    });
  });
  test('a page that tells the id alone is that person’s, and names no handle', () => {
    const read = readingOf({ page: 'certifications', person, named: 'card' }, withoutWayBack);
    expect(read.identity).toEqual({ id: person.id });
  });
  test('the way back above the title of a list says whose it is, a link in one of its items does not', () => {
    const spec = { page: 'certifications', person, named: 'card' } as const;
    expect(readingOf(spec).identity).toEqual({ id: person.id, handle: person.handle });
    const beside = (html: string) =>
      withoutWayBack(html).replace('<div class="item">', '$&<a href="/in/vera-strand/">Vera Strand</a>');
    expect(readingOf(spec, beside).identity).toEqual({ id: person.id });
    // The former list under the next person's address.
    const other = (html: string) =>
      html.replace(/(<a href="[^"]*\/in\/)ana-lindqvist(\/" aria-label="Back")/, '$1vera-strand$2');
    expect(readPage(spec, other)).toEqual({ ok: false, problem: { kind: 'not-a-profile', part: 'identity' } });
  });
  test('a link that holds the profile’s id names no handle', () => {
    const byId = (html: string) =>
      html.replace(/\/in\/ana-lindqvist\/" aria-label="Back"/, `/in/${person.id}/" aria-label="Back"`);
    expect(readingOf({ page: 'certifications', person, named: 'card' }, byId).identity).toEqual({ id: person.id });
  });
  test('a list of one, with its title above it', () => {
    const one = {
      ...person,
      education: person.education?.slice(0, 1),
      certifications: person.certifications?.slice(0, 1),
    };
    for (const list of ['rules', 'keys', 'items'] as const) {
      const spec = { person: one as typeof person, list };
      expect(readingOf({ page: 'education', ...spec }).facts, list).toEqual({ education: education.slice(0, 1) });
      expect(readingOf({ page: 'certifications', ...spec }).facts, list).toEqual({
        certifications: certifications.slice(0, 1),
      });
    }
  });
  test('a page that says that there is nothing is no list that is not understood', () => {
    const nothing = (html: string) =>
      html.replace(
        /(<p class="strong">Education<\/p><\/div>).*?(<\/div><\/section>)/,
        '$1<div><h2>Nothing to see for now</h2><p>They will show up here.</p></div>$2',
      );
    const read = readingOf({ page: 'education', person: { ...person, education: [] } }, nothing);
    expect(read.sections.education).toBe('absent');
    expect(read.problems).toEqual([]);
  });
  test('the viewer’s own list', () => {
    const pencil = (html: string) =>
      html.replace(
        '<hr role="presentation">',
        '<a href="https://www.linkedin.com/in/me/details/education/edit/forms/77/"></a><hr>',
      );
    expect(readPage({ page: 'education', person }, pencil)).toMatchObject({ problem: { kind: 'own-profile' } });
  });
  test('another list under this address is not read as this one', () => {
    const result = readPage({ page: 'education', person }, (html) =>
      html.replaceAll('EducationDetails', 'LanguageDetails'),
    );
    expect(result).toEqual({ ok: false, problem: { kind: 'layout-unknown', part: 'education' } });
  });
});

test('a saved page without its address tells whose it is, and which list', () => {
  const addressOf = (spec: LinkedinPageSpec) => savedLinkedinAddress(documentOf(linkedinPage(spec)));
  const profile = 'https://www.linkedin.com/in/ana-lindqvist/';
  expect(addressOf({ page: 'profile', person })).toBe(profile);
  expect(addressOf({ page: 'education', person })).toBe(`${profile}details/education/`);
  expect(addressOf({ page: 'experience', person, named: 'screen' })).toBe(`${profile}details/experience/`);
  expect(addressOf({ page: 'certifications', person, named: 'card' })).toBe(`${profile}details/certifications/`);
  const alone = withoutWayBack(linkedinPage({ page: 'certifications', person, named: 'card' }));
  expect(savedLinkedinAddress(documentOf(alone))).toBe(
    `https://www.linkedin.com/in/${person.id}/details/certifications/`,
  );
});
