import { describe, expect, test } from 'vitest';
import type { Reading } from '@/lib/domain/reading';
import { anaInAutumn, anaInSpring, jonas, mallory, sara } from '../fixtures/people';
import { documentOf, readHtml } from '../fixtures/read-page';
import type { FixturePerson } from '../fixtures/spec';
import { linkedin } from '../index';
import { savedLinkedinAddress } from '../saved-address';
import { emberAddress, emberList, emberPage, type EmberPageSpec } from './fixtures/page';

const studies = [
  {
    school: 'Chalmers tekniska högskola',
    schoolId: '4814',
    degree: "Master's degree, Logistics",
    dates: '2012 - 2017',
  },
  { school: 'Hvitfeldtska', schoolId: '15093487' },
];
const certificates = [
  { name: 'Lean 101: Planning 2020 - 2024', issuer: 'SIQ', issued: 'Issued Aug 2022 · Expires Aug 2025' },
];
const ana: EmberPageSpec = { person: anaInAutumn, studies, certificates };

function readingOf(spec: EmberPageSpec, change: (html: string) => string = (html) => html): Reading {
  return held(change(emberPage(spec)), emberAddress(spec.person));
}

function held(html: string, href: string): Reading {
  const result = readHtml(html, href);
  if (!result.ok) throw new Error(`nothing was read: ${JSON.stringify(result.problem)}`);
  return result.reading;
}

describe('the older signed-in page', () => {
  test('gives every fact that it shows, and whose they are', () => {
    const { facts, identity, sections, problems, ...frame } = readingOf(ana);
    expect(identity).toEqual({ id: anaInAutumn.id, memberNumber: '347000001', handle: 'ana-lindqvist' });
    expect(frame).toMatchObject({ layout: 'ember', viewer: 'signed-in', uiLanguage: 'en', posts: [] });
    expect(problems).toEqual([]);
    expect(facts).toMatchObject({
      name: 'Ana Lindqvist',
      pronouns: 'She/Her',
      headline: 'Head of Operations at Volta',
      location: 'Gothenburg, Västra Götaland County, Sweden',
      degree: '2nd',
      photoFrame: 'none',
      bio: anaInAutumn.about,
      companies: [{ name: 'Volta' }],
      schools: [{ name: 'Chalmers tekniska högskola' }],
    });
    expect(sections).toEqual({
      topCard: 'complete',
      about: 'complete',
      experience: 'complete',
      education: 'complete',
      certifications: 'complete',
      activity: 'not-loaded',
    });
  });

  test('several roles at one company, single jobs, ids and places', () => {
    expect(readingOf(ana).facts.positions).toEqual([
      { title: 'Head of Operations', company: 'Volta', companyId: '8123456', positionId: '1200400204', employment: 'Full-time', start: '2026-09', end: null, current: true, place: 'Gothenburg, Sweden' },
      { title: 'Operations Manager', company: 'Volta', companyId: '8123456', positionId: '1200400203', employment: 'Full-time', start: '2023-02', end: '2026-09', current: false, place: 'Gothenburg, Sweden' },
      { title: 'Production Planner', company: 'Volta', companyId: '8123456', positionId: '1200400202', employment: 'Full-time', start: '2021-01', end: '2023-02', current: false, place: 'Gothenburg, Sweden' },
      { title: 'Supply Chain Coordinator', company: 'Lindholmen Logistik', companyId: '8123001', positionId: '1200400101', employment: 'Full-time', start: '2017-08', end: '2020-12', current: false, place: 'Gothenburg, Sweden' },
    ]); // prettier-ignore
  });

  test('a company that has no page has a name and no id', () => {
    expect(readingOf({ person: sara }).facts.positions?.[0]).toEqual({
      title: 'Founder',
      company: 'Tidvatten',
      start: '2022',
      end: null,
      current: true,
      place: 'Malmö, Sweden · Hybrid',
    });
  });

  test('studies and certificates', () => {
    const { education, certifications } = readingOf(ana).facts;
    expect(education).toEqual([
      { school: 'Chalmers tekniska högskola', schoolId: '4814', degree: "Master's degree, Logistics", start: '2012', end: '2017' },
      { school: 'Hvitfeldtska', schoolId: '15093487' },
    ]); // prettier-ignore
    expect(certifications).toEqual([{ name: 'Lean 101: Planning 2020 - 2024', issuer: 'SIQ', issued: '2022-08' }]);
  });

  test('in another interface language, by no word of it', () => {
    const { facts, uiLanguage } = readingOf({ ...ana, language: 'sv' });
    expect(uiLanguage).toBe('sv');
    expect(facts.companies).toEqual([{ name: 'Volta' }]);
    expect(facts.positions?.map(({ start, end, current }) => [start, end, current])).toEqual([
      ['2026-09', null, true],
      ['2023-02', '2026-09', false],
      ['2021-01', '2023-02', false],
      ['2017-08', '2020-12', false],
    ]);
  });

  test('a link to the rest makes the list a prefix', () => {
    const { facts, sections } = readingOf({ ...ana, prefix: true });
    expect(sections.experience).toBe('partial');
    expect(facts.positions).toHaveLength(3);
  });

  test('proves that there are none, where a later card stands', () => {
    const { facts, sections } = readingOf({ person: jonas });
    expect(sections).toMatchObject({ about: 'absent', experience: 'absent', education: 'absent' });
    expect(facts.positions).toEqual([]);
    expect('bio' in facts).toBe(false);
  });

  test('proves nothing while cards are still to come, or those of other people alone are there', () => {
    const { facts, sections } = readingOf({ ...ana, cards: 'loading' });
    expect(sections).toMatchObject({ experience: 'not-loaded', education: 'not-loaded', certifications: 'not-loaded' });
    expect('positions' in facts).toBe(false);
  });

  test('a group that is half understood is left out, and the list is none to go by', () => {
    const { facts, sections, problems } = readingOf(ana, (html) => html.replace(/Feb 2023 - Sep 2026[^<]*/, '3 yrs'));
    expect(facts.positions?.map((role) => role.company)).toEqual(['Lindholmen Logistik']);
    expect(sections.experience).toBe('partial');
    expect(problems).toEqual([{ kind: 'layout-changed', part: 'experience' }]);
  });

  test('one badge alone is what the lists call by its name, and otherwise nothing', () => {
    const alone = (companies: readonly string[], schools: readonly string[]) =>
      readingOf({ ...ana, person: { ...anaInAutumn, companies, schools } }).facts;
    expect(alone(['Volta'], [])).toMatchObject({ companies: [{ name: 'Volta' }] });
    expect(alone([], ['Hvitfeldtska'])).toMatchObject({ schools: [{ name: 'Hvitfeldtska' }] });
    expect(Object.keys(alone(['Nobody & Co'], []))).not.toContain('companies');
  });

  test.each([
    ['#OPEN_TO_WORK', 'open-to-work'],
    ['#HIRING', 'hiring'],
    ['', 'framed'],
  ])('a frame around the picture with "%s" behind the name', (mark, frame) => {
    const framed = readingOf({ person: sara }, (html) => html.replaceAll('alt="Sara Ek"', `alt="Sara Ek, ${mark}"`));
    expect(framed.facts.photoFrame).toBe(frame);
  });

  test('a name that says so itself frames nothing', () => {
    const person = { ...sara, name: 'Sara #HIRING Ek' };
    expect(readingOf({ person }).facts.photoFrame).toBe('framed');
  });
});

describe('the older pages with a whole list', () => {
  const listed = (part: 'experience' | 'education' | 'certifications', spec = ana, change = (html: string) => html) =>
    held(change(emberList(spec, part)), emberAddress(spec.person, `details/${part}/`));

  test('give that list and nothing else', () => {
    const jobs = listed('experience');
    expect(jobs.identity).toEqual({ id: anaInAutumn.id, handle: 'ana-lindqvist' });
    expect(jobs.facts.positions).toEqual(readingOf(ana).facts.positions);
    expect(Object.keys(jobs.facts)).toEqual(['positions']);
    expect(jobs.sections).toMatchObject({ topCard: 'not-loaded', experience: 'complete', education: 'not-loaded' });
    expect(listed('education').facts.education).toHaveLength(2);
    expect(listed('certifications').facts.certifications).toHaveLength(1);
  });

  test('are not there while the profile itself still stands under their address', () => {
    for (const part of ['experience', 'education'] as const)
      expect(readHtml(emberPage(ana), emberAddress(anaInAutumn, `details/${part}/`))).toEqual({
        ok: false,
        problem: { kind: 'layout-unknown', part },
      });
  });

  test('are a prefix while more may load', () => {
    const more = (html: string) =>
      html.replace('</ul></div></div></section>', '</ul><div class="artdeco-loader"></div></div></div></section>');
    expect(listed('experience', ana, more).sections.experience).toBe('partial');
    const ten = Array.from({ length: 10 }, (_, at) => ({ school: `School ${at}`, schoolId: `${at + 1}` }));
    expect(listed('education', { ...ana, studies: ten }).sections.education).toBe('partial');
  });
});

describe('whose page it is', () => {
  const kindOf = (html: string, href: string) => {
    const result = readHtml(html, href);
    return result.ok ? 'read' : [result.problem.kind, result.problem.part].filter(Boolean).join(' ');
  };
  const html = emberPage(ana);

  test('somebody else’s under this address is nobody’s', () => {
    expect(kindOf(html, emberAddress(sara))).toBe('not-a-profile identity');
    expect(kindOf(html, `https://www.linkedin.com/in/${anaInAutumn.id}/`)).toBe('read');
  });

  test('cards of the person before are still there: nobody’s', () => {
    const mixed = html.replace('/in/ana-lindqvist/overlay/contact-info/', '/in/sara-ek/overlay/contact-info/');
    expect(kindOf(mixed, emberAddress(anaInAutumn))).toBe('not-a-profile identity');
    const ids = html.replace(anaInAutumn.id, sara.id);
    expect(kindOf(ids, emberAddress(anaInAutumn))).toBe('not-a-profile identity');
  });

  test('the viewer’s own', () => {
    expect(kindOf(emberPage({ ...ana, own: true }), emberAddress(anaInAutumn))).toBe('own-profile');
  });

  test('other parts of a profile, and company pages in the same dress', () => {
    expect(kindOf(html, emberAddress(anaInAutumn, 'recent-activity/all/'))).toBe('not-a-profile');
    expect(kindOf(html, 'https://www.linkedin.com/company/volta/')).toBe('not-a-profile');
    expect(kindOf(html, 'https://www.linkedin.com/search/results/people/?keywords=ana')).toBe('not-a-profile');
  });

  test('a whole list that names its person by id alone is of that id, and of no slug', () => {
    const list = emberList(ana, 'experience').replaceAll(/\/in\/ana-lindqvist\/[^"]*/g, '#');
    const result = readHtml(list, emberAddress(anaInAutumn, 'details/experience/'));
    expect(result).toMatchObject({
      ok: true,
      reading: { url: `https://www.linkedin.com/in/${anaInAutumn.id}/`, identity: { id: anaInAutumn.id } },
    });
    expect(result.ok && 'handle' in result.reading.identity).toBe(false);
    expect(kindOf(list, `https://www.linkedin.com/in/${sara.id}/details/experience/`)).toBe('not-a-profile identity');
  });

  test('a whole list that was saved without its address says whose it is, and which', () => {
    for (const part of ['experience', 'education', 'certifications'] as const)
      expect(savedLinkedinAddress(documentOf(emberList(ana, part)))).toBe(
        emberAddress(anaInAutumn, `details/${part}/`),
      );
  });
  test('another list that still stands under the address of the jobs is none of them', () => {
    for (const other of ['VOLUNTEERING-EXPERIENCE', 'EDUCATION', 'LICENSES-AND-CERTIFICATIONS']) {
      const list = emberList(ana, 'experience').replaceAll('-EXPERIENCE-VIEW', `-${other}-VIEW`);
      const result = readHtml(list, emberAddress(anaInAutumn, 'details/experience/'));
      expect(result, other).toEqual({ ok: false, problem: { kind: 'layout-unknown', part: 'experience' } });
    }
  });
  test('a year, or a middle dot, in the name of a company', () => {
    const job = (company: string, employment: string) => ({
      company,
      companyId: '7',
      employment,
      roles: [{ title: 'Chef', start: '2021-03', end: null }],
    });
    const person = {
      ...anaInAutumn,
      jobs: [job('Studio 2020', 'Part-time'), job('Sol · Vind', ''), job('Sol · Vind', 'Full-time')],
    };
    const { positions } = readingOf({ person }, (page) => page.replaceAll('alt="logo"', 'alt="Sol · Vind logo"')).facts;
    expect(positions?.map(({ company, employment, start }) => [company, employment, start])).toEqual([
      ['Studio 2020', 'Part-time', '2021-03'],
      ['Sol · Vind', undefined, '2021-03'],
      ['Sol · Vind', 'Full-time', '2021-03'],
    ]);
  });
  test('a notice in the place of a profile, in any language', () => {
    const notice = `<html lang="fr" class="theme--mercado"><body><main><section><h1>Page introuvable</h1><a href="/in/ana-lindqvist/details/skills/">…</a></section></main></body></html>`;
    expect(kindOf(notice, emberAddress(anaInAutumn))).toBe('layout-unknown name');
  });

  test('the name stands where the annotation is put', () => {
    expect(linkedin.nameElement(documentOf(html))?.textContent).toBe('Ana Lindqvist');
  });
});

test('the page is not changed, and a person who means harm is only text', () => {
  const document = documentOf(emberPage({ person: mallory }));
  const before = document.documentElement.outerHTML;
  const result = linkedin.read({ document, location: { href: emberAddress(mallory) }, at: '2026-11-22T09:00:00Z' });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  const { facts, problems } = result.reading;
  expect(document.documentElement.outerHTML).toBe(before);
  expect(facts.name).toBe('<img src=x onerror=alert(1)> Mallory Ond');
  expect(facts.bio?.length).toBeLessThanOrEqual(10_000);
  expect(facts.positions?.[0]?.company).toBe('__proto__');
  expect(problems).toContainEqual({ kind: 'cut', part: 'about' });
});

test('of an endless list the beginning is looked at, and it says so', () => {
  const roles = { ...anaInSpring.jobs[1], roles: anaInSpring.jobs[1]?.roles ?? [] } as FixturePerson['jobs'][number];
  const jobs = Array.from({ length: 700 }, () => roles);
  const { sections, problems } = readingOf({ person: { ...anaInSpring, jobs } });
  expect(sections.experience).toBe('partial');
  expect(problems).toContainEqual({ kind: 'cut', part: 'experience' });
});
