import { linkedinPage } from '@/lib/sources/linkedin/fixtures/page';
import { anaInSpring, jonas, sara } from '@/lib/sources/linkedin/fixtures/people';
import { profileAddress, type FixturePerson } from '@/lib/sources/linkedin/fixtures/spec';
import { linkedin } from '@/lib/sources/linkedin/index';
import type { Site } from './model';
import { readAlone, remembered, wrongIn } from './truth';

type Shown = { readonly person: FixturePerson; readonly page: 'profile' | 'experience' };

const namesake: FixturePerson = {
  ...sara,
  handle: 'ana-lindqvist-2',
  id: 'ACoAABxAnaLindqvist0002aBcDeFgHiJkLmNop',
  name: anaInSpring.name,
  posts: [],
};
const colleague: FixturePerson = {
  ...jonas,
  handle: 'kim-colleague',
  id: 'ACoAABxKimColleague00001aBcDeFgHiJkLmNo',
  name: 'Kim Colleague',
  headline: anaInSpring.headline,
  companies: anaInSpring.companies,
  jobs: anaInSpring.jobs,
  posts: [],
};
const people = [anaInSpring, sara, jonas, namesake, colleague];

const pageOf = ({ person, page }: Shown) =>
  linkedinPage({ person, page, experience: 'complete' }).replace(/<style>.*?<\/style>/s, '');
const contentOf = remembered((shown: Shown) => /<main id="workspace">(.*?)<\/main>/s.exec(pageOf(shown))?.[1] ?? '');
const truthOf = remembered((shown: Shown) => readAlone(linkedin, pageOf(shown), linkedinSite.url(shown)));

/** LinkedIn: cards with the profile's id in their key, each of which comes when it comes. */
export const linkedinSite: Site<Shown> = {
  source: linkedin,
  people: people.flatMap((person) => [
    { person, page: 'profile' as const },
    { person, page: 'experience' as const },
  ]),
  url: ({ person, page }) => profileAddress(person, page),
  elsewhere: 'https://www.linkedin.com/feed/',
  page: pageOf,
  frame: 'main#workspace',
  content: contentOf,
  loading: '<div role="progressbar"></div>',
  parts: [
    '[componentkey$="Topcard"]',
    '[componentkey$="About"]',
    '[componentkey$="SuggestedForYou"]',
    '[componentkey$="Activity"]',
    '[componentkey^="profileCardsBelowActivityPart1"]',
    '[componentkey$="ExperienceDetailsSection"]',
  ],
  lingering: [
    '[componentkey$="Topcard"] .headline',
    '[componentkey$="Topcard"] .place',
    '[componentkey$="Topcard"] .who h2',
  ],
  lingerMs: 1400,
  fillMs: 450,
  hoverCard: ({ person }) =>
    `<div role="dialog"><a href="${profileAddress(person)}"><h2>${person.name}</h2><p>${person.headline}</p></a></div>`,
  isOf: (reading, { person }) => reading.identity.handle === person.handle,
  wrongIn: (reading, shown) =>
    wrongIn(reading, linkedinSite.people.filter(({ person }) => person === shown.person).map(truthOf)),
};
