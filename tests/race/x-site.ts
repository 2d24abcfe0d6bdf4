import { xColumn, xPage, type XPerson } from '@/lib/sources/x/fixtures/page';
import { ana, jonas, sara } from '@/lib/sources/x/fixtures/people';
import { x } from '@/lib/sources/x/index';
import type { Site } from './model';
import { readAlone, remembered, wrongIn } from './truth';

const namesake: XPerson = {
  ...sara,
  id: '55501',
  handle: 'ana_elsewhere',
  name: ana.name,
  location: 'Turku',
  joined: { year: 2015, month: 2 },
};
const neighbour: XPerson = {
  ...jonas,
  id: '55502',
  handle: 'JonasTwin',
  bio: ana.bio ?? '',
  location: ana.location ?? '',
};
const plain: XPerson = { id: '55503', handle: 'nothing_much', name: 'Nothing Much', joined: { year: 2020, month: 1 } };
const full: XPerson = {
  id: '55504',
  handle: 'kim_full',
  name: 'Kim Full',
  bio: 'Everything that a header can hold.',
  location: 'Kiruna',
  website: 'https://kim.example',
  category: 'Publisher',
  joined: { year: 2011, month: 7 },
};

/** X: one set of nodes for every profile, filled anew each time. */
export const xSite: Site<XPerson> = {
  source: x,
  people: [ana, sara, jonas, namesake, neighbour, plain, full],
  url: ({ handle }) => `https://x.com/${handle}`,
  elsewhere: 'https://x.com/home',
  page: (person) => xPage({ person, posts: [] }).replace(/<style>.*?<\/style>/s, ''),
  frame: '[data-testid="primaryColumn"]',
  content: (person) => xColumn({ person, posts: [] }),
  loading: '<div role="progressbar"></div>',
  parts: [
    '[data-testid="UserName"] .name',
    '[data-testid="UserName"] .handle',
    '[data-testid="UserDescription"]',
    '[data-testid="UserProfileHeader_Items"]',
    '.actions [data-testid="placementTracking"]',
    '.counts',
    '.avatar',
    '.tabs',
  ],
  lingering: [
    '[data-testid="UserName"] .name',
    '[data-testid="UserDescription"]',
    '[data-testid="UserProfileHeader_Items"]',
  ],
  lingerMs: 2800,
  fillMs: 900,
  hoverCard: (person) =>
    xPage({ person: ana, posts: [], hoverCard: person }).match(/<div id="layers">(.*?)<\/div><\/div><\/body>/s)?.[1] ??
    '',
  isOf: (reading, { id }) => reading.identity.id === id,
  wrongIn: (reading, person) => wrongIn(reading, [truthOf(person)]),
};

/** What the reader says of a page that is this person's alone. */
const truthOf = remembered((person: XPerson) => readAlone(x, xSite.page(person), xSite.url(person)));
