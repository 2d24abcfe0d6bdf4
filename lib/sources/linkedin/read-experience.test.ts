import { describe, expect, test } from 'vitest';
import type { Position } from '@/lib/domain/reading';
import { anaAtNordkaj, anaInAutumn, anaInSpring, jonas, sara } from './fixtures/people';
import { readingOf, readPage } from './fixtures/read-page';
import type { FixtureJob, LinkedinPageSpec } from './fixtures/spec';

const short = (position: Position) =>
  [position.title, position.company, position.start, position.end, position.current].join(' | ');
const anaNow = [
  'Head of Operations | Volta | 2026-09 |  | true',
  'Operations Manager | Volta | 2023-02 | 2026-09 | false',
  'Production Planner | Volta | 2021-01 | 2023-02 | false',
  'Supply Chain Coordinator | Lindholmen Logistik | 2017-08 | 2020-12 | false',
];
const listOf = (spec: LinkedinPageSpec, change?: (html: string) => string) =>
  (readingOf(spec, change).facts.positions ?? []).map(short);
const withJobs = (jobs: readonly FixtureJob[]) => ({ ...anaInSpring, jobs });

describe('the job list on the profile', () => {
  test('is not loaded on a page as it opens, and no position is told', () => {
    const read = readingOf({ page: 'profile', person: anaInAutumn });
    expect(read.sections.experience).toBe('not-loaded');
    expect('positions' in read.facts).toBe(false);
    expect(readingOf({ page: 'profile', person: anaInAutumn, experience: 'on-scroll' }).sections.experience).toBe(
      'not-loaded',
    );
  });
  test('once loaded holds single and grouped roles', () => {
    const read = readingOf({ page: 'profile', person: anaInAutumn, experience: 'complete' });
    expect(read.facts.positions?.map(short)).toEqual(anaNow);
    expect(read.facts.positions?.[0]).toEqual({
      title: 'Head of Operations',
      company: 'Volta',
      companyId: '8123456',
      positionId: '1200400204',
      employment: 'Full-time',
      start: '2026-09',
      end: null,
      current: true,
      place: 'Gothenburg, Sweden',
    });
    expect(read.sections.experience).toBe('complete');
  });
  test('is a prefix where a link leads to the rest', () => {
    const read = readingOf({ page: 'profile', person: sara, experience: 'prefix' });
    expect(read.sections.experience).toBe('partial');
    expect(read.facts.positions?.map(short)).toEqual(['Founder | Tidvatten | 2022 |  | true']);
  });
  test('is absent where the person has none, which is not the same as unread', () => {
    expect(readingOf({ page: 'profile', person: jonas, experience: 'absent' }).sections.experience).toBe('absent');
  });
  test('says the same in Swedish', () => {
    expect(listOf({ page: 'profile', person: anaInAutumn, experience: 'complete', language: 'sv' })).toEqual(anaNow);
  });
});

describe('the page with the whole job list', () => {
  const before = listOf({ page: 'experience', person: anaInSpring });

  test('before and after a promotion', () => {
    expect(before[0]).toBe('Operations Manager | Volta | 2023-02 |  | true');
    expect(listOf({ page: 'experience', person: anaInAutumn })).toEqual(anaNow);
  });
  test('tells nothing about the rest of the profile', () => {
    const read = readingOf({ page: 'experience', person: anaInAutumn });
    expect(Object.keys(read.facts)).toEqual(['positions']);
    expect(read.sections).toMatchObject({
      experience: 'complete',
      topCard: 'not-loaded',
      about: 'not-loaded',
      activity: 'not-loaded',
    });
    expect(read.identity).toEqual({ id: anaInSpring.id, handle: 'ana-lindqvist' });
  });
  test.each([
    ['roles in plain blocks', { roles: 'div' }],
    ['items told apart by rules alone', { list: 'rules' }],
    ['both', { roles: 'div', list: 'rules', language: 'sv' }],
    ['list items alone', { list: 'items' }],
    ['the test id alone', { named: 'testId', list: 'rules' }],
    ['the card key alone', { named: 'card', list: 'rules', roles: 'div' }],
    ['the screen alone', { named: 'screen', list: 'rules', language: 'de' }],
    ['years first', { language: 'ja', list: 'rules' }],
    ['from right to left', { language: 'ar', list: 'rules', roles: 'div' }],
    ['cards known by an id', { keys: 'id' }],
  ] as const)('in every build: %s', (_, build) => {
    expect(listOf({ page: 'experience', person: anaInAutumn, ...build })).toEqual(anaNow);
    expect(listOf({ page: 'experience', person: anaAtNordkaj, ...build })[0]).toBe(
      'Chief Operating Officer | Nordkaj | 2026-10 |  | true',
    );
    expect(listOf({ page: 'experience', person: anaInSpring, ...build })).toEqual(before);
  });
  test('without a card key the slug of its test id tells whose it is', () => {
    const bare = (html: string) => html.replace(/componentkey="[^"]*ExperienceDetailsSection"/, '');
    expect(readingOf({ page: 'experience', person: anaInAutumn }, bare).identity).toEqual({ handle: 'ana-lindqvist' });
    const other = (html: string) => bare(html).replaceAll('Section_ana-lindqvist', 'Section_sara-ek');
    expect(readPage({ page: 'experience', person: anaInAutumn }, other)).toMatchObject({ ok: false });
  });
  test('a list that may go on is not complete', () => {
    const ten = Array.from({ length: 10 }, (_, at) => ({
      company: `Company ${at}`,
      roles: [{ title: `Role ${at}`, start: `${2010 + at}`, end: `${2011 + at}` }],
    }));
    expect(readingOf({ page: 'experience', person: withJobs(ten) }).sections.experience).toBe('partial');
    expect(readingOf({ page: 'experience', person: withJobs(ten.slice(1)) }).sections.experience).toBe('complete');
    const button = (html: string) =>
      html.replace(
        '</div></section></div></div><aside>',
        '<button type="button">Visa fler</button></div></section></div></div><aside>',
      );
    expect(readingOf({ page: 'experience', person: anaInSpring }, button).sections.experience).toBe('partial');
  });
});

describe('roles as people have them', () => {
  test('several at once, and two of one title in a row', () => {
    const jobs: FixtureJob[] = [
      { company: 'Board of Hamnen', roles: [{ title: 'Board Member', start: '2024', end: null }] },
      {
        company: 'Volta',
        companyId: '1',
        roles: [
          { title: 'Engineer', start: '2022-05', end: null },
          { title: 'Engineer', start: '2020-01', end: '2022-05' },
        ],
      },
    ];
    expect(listOf({ page: 'experience', person: withJobs(jobs) })).toEqual([
      'Board Member | Board of Hamnen | 2024 |  | true',
      'Engineer | Volta | 2022-05 |  | true',
      'Engineer | Volta | 2020-01 | 2022-05 | false',
    ]);
  });
  test('a company without a page has no id; a title may look like years', () => {
    const jobs: FixtureJob[] = [
      {
        company: 'Biennial',
        employment: 'Freelance',
        roles: [{ title: '2020 - 2022', start: '2019-03', end: '2022-11' }],
      },
    ];
    const [position] = readingOf({ page: 'experience', person: withJobs(jobs) }).facts.positions ?? [];
    expect(position).toEqual({
      title: '2020 - 2022',
      company: 'Biennial',
      employment: 'Freelance',
      start: '2019-03',
      end: '2022-11',
      current: false,
    });
  });
  test('years in a title or in the name of a company are no dates, alone or in a group', () => {
    const jobs: FixtureJob[] = [
      {
        company: 'Studio 2020',
        employment: 'Part-time',
        roles: [
          { title: '2019 - 2020 Fellow', start: '2021-03', end: null },
          { title: 'Class of 2018 - Intern', start: '2019', end: '2021-03', place: 'Lund' },
        ],
      },
      { company: 'Gruppen 1999', employment: 'Full-time', roles: [{ title: 'Chef', start: '2012', end: '2018-02' }] },
    ];
    for (const build of [{}, { roles: 'div' }, { list: 'rules' }, { list: 'items', roles: 'div' }] as const)
      expect(listOf({ page: 'experience', person: withJobs(jobs), ...build })).toEqual([
        '2019 - 2020 Fellow | Studio 2020 | 2021-03 |  | true',
        'Class of 2018 - Intern | Studio 2020 | 2019 | 2021-03 | false',
        'Chef | Gruppen 1999 | 2012 | 2018-02 | false',
      ]);
  });
  test('a picture below a role begins no job where logos alone part them', () => {
    const [volta] = anaInAutumn.jobs;
    for (const href of [
      '/in/ana-lindqvist/overlay/1/single-media-viewer/',
      'https://www.linkedin.com/safety/go/?url=x',
    ]) {
      const media = `<div><a href="${href}"><figure><img alt="Report"></figure><p>Report 2018 - 2019</p></a></div>`;
      const spec = { page: 'experience', person: withJobs(volta ? [volta] : []), list: 'rules' } as const;
      for (const roles of ['li', 'div'] as const)
        expect(
          listOf({ ...spec, roles }, (html) => html.replaceAll('<p class="skills">', `${media}$&`)),
          href,
        ).toEqual(anaNow.slice(0, 3));
    }
  });
  test('the place of a group is that of its roles without one of their own', () => {
    const moved = (html: string) =>
      html
        .replace('Full-time · 5 yrs 11 mos</p></a>', '$&<p class="quiet">Malmö, Sweden · Hybrid</p>')
        .replace(/(Sep 2026 - Present · 3 mos<\/p>)<p class="quiet">Gothenburg, Sweden<\/p>/, '$1');
    const { positions } = readingOf({ page: 'experience', person: anaInAutumn }, moved).facts;
    expect(positions?.map(({ place }) => place).slice(0, 2)).toEqual(['Malmö, Sweden · Hybrid', 'Gothenburg, Sweden']);
    expect(positions?.map(short)).toEqual(anaNow);
  });
  test.each(['', ' componentkey="entity-collection-item--of-a-role"'])(
    'the roles of a group in a list behind it%s',
    (key) => {
      const beside = (html: string) =>
        html
          .replace(/(<ul class="roles">.*?<\/ul>)(<\/div><\/div>)/, '$2$1')
          .replaceAll('<li class="role">', `<li${key}>`);
      expect(listOf({ page: 'experience', person: anaInAutumn }, beside)).toEqual(anaNow);
    },
  );
  test('a rule between the roles of a group begins no job', () => {
    for (const at of ['</li><li class="role">', '<li class="role">']) {
      const ruled = (html: string) =>
        html.replaceAll(at, at.startsWith('</li>') ? '</li><hr><li class="role">' : '<li class="role"><hr>');
      expect(listOf({ page: 'experience', person: anaInAutumn, list: 'rules' }, ruled), at).toEqual(anaNow);
    }
    const whole = (html: string) => html.replaceAll('</li><li class="item">', '</li><hr><li class="item">');
    expect(listOf({ page: 'experience', person: anaInAutumn, list: 'items' }, whole)).toEqual(anaNow);
  });
  test('what somebody volunteers for is a list of its own, also where its name ends alike', () => {
    const other = (html: string) => html.replaceAll('ExperienceDetailsSection', 'VolunteerExperienceDetailsSection');
    for (const named of ['both', 'card', 'testId'] as const)
      expect(readPage({ page: 'experience', person: anaInAutumn, named }, other), named).toEqual({
        ok: false,
        problem: { kind: 'layout-unknown', part: 'experience' },
      });
  });
  test('years in a description or a line of skills are no dates of a job', () => {
    const roles = [
      { title: 'Engineer', start: '2021-01', end: '2023-06', description: '2019 - 2020', positionId: '77' },
    ];
    const person = withJobs([{ company: 'Volta', roles }]);
    const only = ['Engineer | Volta | 2021-01 | 2023-06 | false'];
    expect(listOf({ page: 'experience', person })).toEqual(only);
    const skills = (html: string) => html.replace(/<span>Planning[^<]*<\/span>/, '2018 - 2019');
    expect(listOf({ page: 'experience', person }, skills)).toEqual(only);
    const pictures = (html: string) =>
      html.replace('<p class="skills">', '<ul><li><p>The plant</p><p>2017 - 2018</p></li></ul><p class="skills">');
    expect(listOf({ page: 'experience', person }, pictures)).toEqual(only);
  });
  test('a group that shows one role', () => {
    const alone = (html: string) =>
      html.replace(
        /<li class="role"><a[^>]*><p class="strong">(?:Operations Manager|Production Planner)<\/p>.*?<\/li>/g,
        '',
      );
    expect(listOf({ page: 'experience', person: anaInAutumn }, alone)).toEqual([anaNow[0], anaNow[3]]);
  });
  test('an item without readable dates makes the list partial, never shorter and complete', () => {
    const spoilt = (html: string) => html.replace(/Aug 2017 - Dec 2020[^<]*/, 'a while ago');
    const read = readingOf({ page: 'experience', person: anaInAutumn }, spoilt);
    expect(read.sections.experience).toBe('partial');
    expect(read.problems).toEqual([{ kind: 'layout-changed', part: 'experience' }]);
    expect(read.facts.positions?.map(short)).toEqual(anaNow.slice(0, 3));
  });
  test('what stands behind the last item and leads nowhere is no job that is missed, and the list is not whole', () => {
    const ad = '<hr><div><p>Why am I seeing this ad?</p><p>Manage your preferences</p></div>';
    const read = readingOf({ page: 'experience', person: anaInAutumn, list: 'rules' }, (html) =>
      html.replace('</div></section></div></div><aside>', `${ad}$&`),
    );
    expect(read.problems).toEqual([]);
    expect(read.sections.experience).toBe('partial');
    expect(read.facts.positions?.map(short)).toEqual(anaNow);
  });
  test.each(['li', 'div'] as const)('a role without a date in a group makes the list partial (%s)', (roles) => {
    const gone = /(Production Planner<\/p>)<p class="quiet">[^<]*<\/p><p class="quiet">[^<]*<\/p>/;
    const read = readingOf({ page: 'experience', person: anaInAutumn, roles }, (html) => html.replace(gone, '$1'));
    expect(read.sections.experience).toBe('partial');
    expect(read.problems).toEqual([{ kind: 'layout-changed', part: 'experience' }]);
    expect(read.facts.positions?.map(short)).toEqual([anaNow[3]]);
  });
  test('a second date line in a single job makes no second job', () => {
    const dated = (line: string) => (html: string) =>
      html.replace('<p class="skills">', (skills) => `<div><p>${line}</p></div>${skills}`);
    const person = withJobs([
      { company: 'Volta', roles: [{ title: 'Engineer', start: '2021-01', end: null, positionId: '77' }] },
    ]);
    const only = listOf({ page: 'experience', person });
    expect(listOf({ page: 'experience', person }, dated('Mar 2010 - Dec 2012'))).toEqual(only);
    // With a length of time behind both nobody knows which is the job's.
    expect(listOf({ page: 'experience', person }, dated('Mar 2010 - Dec 2012 · 2 yrs 10 mos'))).toEqual([]);
  });
  test('jobs of several companies that nothing parts are no group of one', () => {
    const whole = (html: string) =>
      html
        .replace(/<hr[^>]*>/g, '')
        .replaceAll('<figure', '<i')
        .replaceAll('</figure>', '</i>');
    const { facts, sections } = readingOf({ page: 'experience', person: anaInAutumn, list: 'rules' }, whole);
    expect(facts).not.toHaveProperty('positions');
    expect(sections.experience).toBe('unreadable');
  });
  test('a list of which nothing is understood is unreadable and gives no position', () => {
    const read = readingOf({ page: 'experience', person: anaInAutumn }, (html) =>
      html.replace(/\d{4}/g, (year) => (year < '2030' ? '' : year)),
    );
    expect(read.sections.experience).toBe('unreadable');
    expect('positions' in read.facts).toBe(false);
  });
});
