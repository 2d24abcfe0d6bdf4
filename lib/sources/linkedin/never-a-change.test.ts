import { describe, expect, test } from 'vitest';
import { linkedinPage } from './fixtures/page';
import { anaInAutumn, anaInSpring, sara } from './fixtures/people';
import { readHtml, readingOf, readPage } from './fixtures/read-page';
import { anaWithStudies } from './fixtures/scholars';
import { profileAddress, type FixturePerson, type SduiLanguage } from './fixtures/spec';

/** What the reader must not take for news, each by the name of its cause. */
const scrolled = { page: 'profile', experience: 'complete', studies: 'complete' } as const;
const ana = { ...anaWithStudies, posts: anaInSpring.posts };
const facts = (person: FixturePerson, change?: (html: string) => string) =>
  readingOf({ ...scrolled, person }, change).facts;

describe('what must never make a change', () => {
  test('late or empty sections: nothing is said of a list that is not there', () => {
    const opened = readingOf({ page: 'profile', person: ana });
    for (const fact of ['positions', 'education', 'certifications']) expect(opened.facts).not.toHaveProperty(fact);
    const empty = readingOf({ page: 'profile', person: ana, experience: 'absent', studies: 'absent' });
    for (const fact of ['positions', 'education', 'certifications']) expect(empty.facts).not.toHaveProperty(fact);
  });
  test('a section that is half there says that it is', () => {
    const half = readingOf({ ...scrolled, person: ana }, (html) => html.replace(/Aug 2017 - Dec 2020[^<]*/, ''));
    expect(half.sections.experience).toBe('partial');
  });
  test('see-all prefixes, also where the link is built in another way', () => {
    const prefix = { page: 'profile', person: ana, experience: 'prefix', studies: 'prefix' } as const;
    const partial = { experience: 'partial', education: 'partial', certifications: 'partial' };
    expect(readingOf(prefix).sections).toMatchObject(partial);
    const button = (html: string) => html.replaceAll(/<a href="[^"]*\/details\/experience\/"/g, '<a href="#"');
    expect(readingOf(prefix, button).sections.experience).toBe('partial');
  });
  test('a page that the browser has translated: no word of it is the person’s, whole or in part', () => {
    const whole = (html: string) => html.replace('<html lang="en"', '<html lang="sv" class="translated-ltr"');
    const part = (html: string) =>
      html.replace(/(<p class="headline">)(.*?)(<\/p>)/, '$1<font><font>$2</font></font>$3');
    for (const change of [whole, part]) {
      const read = readingOf({ ...scrolled, person: ana }, change);
      expect(read).toMatchObject({ identity: { handle: ana.handle }, facts: {}, posts: [] });
      expect(read.sections).toMatchObject({ topCard: 'unreadable', experience: 'unreadable' });
      expect(read.problems).toEqual([{ kind: 'translated', part: 'page' }]);
      expect(Object.keys(read.facts)).toEqual([]);
    }
  });
  test('the former person’s DOM under the new URL, on every page', () => {
    for (const page of ['profile', 'experience', 'education', 'certifications'] as const) {
      const html = linkedinPage({ page, person: ana });
      const href = profileAddress(sara, page === 'profile' ? 'profile' : page);
      expect(readHtml(html, href), page).toEqual({ ok: false, problem: { kind: 'not-a-profile', part: 'identity' } });
    }
  });
  test('a card of the former person beside those of the new one', () => {
    const left = linkedinPage({ ...scrolled, person: sara });
    const [card] = /<div componentkey="[^"]*refsara-ekActivity">/.exec(left) ?? [''];
    const both = readPage({ page: 'profile', person: ana }, (html) =>
      html.replace('<div class="wait">', `${card}</div>$&`),
    );
    expect(both).toEqual({ ok: false, problem: { kind: 'not-a-profile', part: 'identity' } });
  });
  test('the viewer’s own data: own profile, own lists, own pencils in a page without degrees', () => {
    expect(readPage({ page: 'profile', person: ana, own: true })).toMatchObject({ problem: { kind: 'own-profile' } });
    const outside = (html: string) =>
      html
        .replace(/<a class="button" href="[^"]*edit\/intro\/".*?<\/a>/, '')
        .replace('<aside>', `<aside><a href="${profileAddress(ana)}edit/intro/"></a>`);
    expect(readPage({ page: 'profile', person: ana, own: true }, outside)).toMatchObject({
      problem: { kind: 'own-profile' },
    });
  });
  test('SuggestedForYou, mutuals, post authors and the messaging overlay name other people', () => {
    const overlay = '<aside><h2>Messaging</h2><a href="/in/nils-holm/"><p>Nils Holm</p></a></aside>';
    const text = JSON.stringify(
      readingOf({ ...scrolled, person: sara }, (html) => html.replace('</body>', `${overlay}</body>`)),
    );
    for (const stranger of ['Nils', 'Vera', 'Nordkaj', 'Jonas']) expect(text).not.toContain(stranger);
  });
  test('reposts, reactions and comments of the person are other people’s posts', () => {
    const says = (line: string) => (html: string) =>
      html.replace(
        '<div role="listitem" class="post">',
        `$&<div><a href="${profileAddress(ana)}"><p>${line}</p></a></div>`,
      );
    const { posts } = readingOf({ page: 'profile', person: ana });
    expect(posts).toHaveLength(1);
    for (const line of [
      'Ana Lindqvist reposted this',
      'Ana Lindqvist gillar det här',
      'Ana Lindqvist さんがコメントしました',
    ])
      expect(readingOf({ page: 'profile', person: ana }, says(line)).posts, line).toEqual([]);
  });
  test('emoji, badges, titles, "(3)": an emoji in the name leaves the posts read', () => {
    const wave = '<img alt="👋" src="data:,">';
    const person = readingOf({ page: 'profile', person: ana }, (html) =>
      html.replace('<h2>Ana Lindqvist', `<h2>Ana Lindqvist ${wave}`),
    );
    expect(person.facts.name).toBe('Ana Lindqvist 👋');
    expect(person.posts).toEqual(readingOf({ page: 'profile', person: ana }).posts);
    const count = (html: string) => html.replaceAll('(3) ', '(17) ');
    expect(facts(ana, count)).toEqual(facts(ana));
    expect(facts({ ...ana, verified: false })).toMatchObject({ name: 'Ana Lindqvist' });
  });
  test('follower counts', () => {
    expect(facts(ana, (html) => html.replaceAll('1,204', '98,765'))).toEqual(facts(ana));
  });
  test('"… more" cut text: the button is none of it', () => {
    const about = 'A long story. '.repeat(30).trim();
    const { bio } = facts({ ...ana, about });
    expect(bio).toBe(about);
  });
  test('another interface language', () => {
    const english = facts(ana);
    for (const language of ['sv', 'de', 'ja', 'ar'] as const satisfies readonly SduiLanguage[]) {
      const { degree: _, ...read } = readingOf({ ...scrolled, person: ana, language }).facts;
      expect(english, language).toMatchObject(read);
    }
  });
  test('URL variants', () => {
    const html = linkedinPage({ page: 'profile', person: ana });
    const at = (href: string) => readHtml(html, href);
    const plain = at(profileAddress(ana));
    for (const href of ['https://de.linkedin.com/in/ANA-lindqvist?trk=x', `https://www.linkedin.com/in/${ana.id}/`])
      expect(at(href), href).toEqual(plain);
  });
  test('skills lines, and pictures with their titles, are no part of a job', () => {
    const media = '<a href="/in/x/overlay/1/multiple-media-viewer/"><figure></figure><p>2015 - 2016</p></a>';
    const change = (html: string) => html.replaceAll('<p class="skills">', `${media}<p class="skills">`);
    expect(facts(ana, change)).toEqual(facts(ana));
  });
  test('video-player text', () => {
    const player =
      '<div class="vjs"><video src="data:,">Video Player is loading.</video><p>This is a modal window.</p><button>Play</button></div>';
    const read = readingOf({ page: 'profile', person: ana }, (html) =>
      html
        .replaceAll('<p><span tabindex="-1" data-testid="expandable', (text) => player + text)
        .replace('<h2>Ana', (text) => player + text),
    );
    expect(read).toEqual(readingOf({ page: 'profile', person: ana }));
  });
  test('a headline that names another company than the top card', () => {
    const read = facts({ ...ana, headline: 'Formerly at Nordkaj' });
    expect(read).toMatchObject({ headline: 'Formerly at Nordkaj', companies: [{ name: 'Volta' }] });
  });
  test('a school as top-card company is a school by its icon', () => {
    const read = facts({ ...ana, companies: [], schools: ['Chalmers'] });
    expect(read.schools).toEqual([{ name: 'Chalmers' }]);
    expect(read).not.toHaveProperty('companies');
  });
  test('a volunteer post is no job: its card is not the job list', () => {
    const card = (html: string) =>
      html
        .replaceAll(`${ana.id}ExperienceTopLevelSection`, `${ana.id}VolunteerExperienceTopLevel`)
        .replaceAll('profile_ExperienceTopLevelSection_', 'profile_VolunteerExperienceTopLevel_');
    const read = readingOf({ ...scrolled, person: ana }, card);
    expect(read.sections.experience).toBe('not-loaded');
    expect(read.facts).not.toHaveProperty('positions');
  });
  test('a section that the person hid from you is absent, not empty', () => {
    const hidden = readingOf({ page: 'profile', person: { ...ana, about: '' } });
    expect(hidden.sections.about).toBe('absent');
    expect(hidden.facts).not.toHaveProperty('bio');
  });
});

describe('top cards as they come', () => {
  const spec = { page: 'profile', person: anaInAutumn } as const;
  const changed = (from: string | RegExp, to: string) => readingOf(spec, (html) => html.replace(from, to));

  test('without a place and without the line of badges', () => {
    const { location: _, ...person } = { ...anaInSpring, companies: [], schools: [] };
    expect(readingOf({ page: 'profile', person }).facts).toMatchObject({ headline: anaInSpring.headline });
    expect(readingOf({ page: 'profile', person }).facts).not.toHaveProperty('location');
  });
  test('a headline that is the company’s name alone', () => {
    const person = { ...anaInSpring, headline: 'Volta', schools: [] };
    expect(readingOf({ page: 'profile', person }).facts).toMatchObject({
      headline: 'Volta',
      companies: [{ name: 'Volta' }],
    });
  });
  test('a headline that begins with a middle dot', () => {
    const person = { ...anaInSpring, headline: '· Operations ·' };
    expect(readingOf({ page: 'profile', person }).facts).toMatchObject({
      headline: '· Operations ·',
      location: anaInSpring.location,
    });
  });
  test('a name from right to left, in an interface of its own', () => {
    const person = { ...anaInSpring, name: 'ليلى حداد', headline: 'مهندسة في Volta', location: 'يوتوبوري، السويد' };
    const read = readingOf({ page: 'profile', person, language: 'ar' });
    expect(read.facts).toMatchObject({ name: 'ليلى حداد', headline: 'مهندسة في Volta', location: 'يوتوبوري، السويد' });
    expect(read.posts).toHaveLength(1);
  });
  test('badges that are no buttons any more, and badges whose icons are unknown', () => {
    expect(changed(/role="button" tabindex="0" class="badge"/g, 'class="badge"').facts.companies).toEqual([
      { name: 'Volta' },
    ]);
    const unknown = changed(/id="(?:company|school)-accent-4"/g, 'id="shape-9"');
    expect(unknown.facts).not.toHaveProperty('companies');
    expect(unknown.problems).toEqual([{ kind: 'layout-changed', part: 'companies' }]);
    expect(unknown.sections.topCard).toBe('partial');
  });
  test.each([
    ['Ana Lindqvist, #OPEN_TO_WORK', 'open-to-work'],
    ['Ana Lindqvist, #OpenToWork', 'open-to-work'],
    ['Ana Lindqvist, #HIRING', 'hiring'],
    ['Profile photo', 'framed'],
    ['Profilfoto, #HIRINGMANAGERS', 'framed'],
    ['is hiring, open to work', 'framed'],
  ])('a framed photo that says "%s" is %s: the site’s own hashtag decides, no word does', (alt, frame) => {
    const person = { ...anaInSpring, photo: 'framed' } as const;
    const read = readingOf({ page: 'profile', person }, (html) => html.replace('<img alt=""', `<img alt="${alt}"`));
    expect(read.facts.photoFrame).toBe(frame);
  });
  test('a hashtag on a photo without a frame says nothing', () => {
    const read = readingOf({ page: 'profile', person: anaInSpring }, (html) =>
      html.replace('<img alt=""', '<img alt="#HIRING"'),
    );
    expect(read.facts.photoFrame).toBe('none');
  });
  test('a page whose posts are not understood says so, and tells none', () => {
    const read = changed(/data-testid="carousel-child-container"/g, 'data-x="1"');
    const all = readingOf(spec, (html) =>
      html.replaceAll(/data-testid="carousel-child-container"|role="listitem"/g, 'data-x="1"'),
    );
    expect(read.posts.length).toBeGreaterThan(0);
    expect(all).toMatchObject({ posts: [], sections: { activity: 'unreadable' }, problems: [{ part: 'activity' }] });
  });
});
