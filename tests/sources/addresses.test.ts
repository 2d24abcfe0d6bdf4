import { describe, expect, test } from 'vitest';
import { pageSourceFor, pageSources } from '@/lib/sources/page-sources';

/**
 * Every address of every site against every source. A new source adds its own lines here, and learns from the others'
 * lines what it must not take for its own.
 */
const profiles: Readonly<Record<string, readonly [address: string, handle: string, page: string][]>> = {
  linkedin: [
    ['https://www.linkedin.com/in/ana-lindqvist/', 'ana-lindqvist', 'profile'],
    ['https://www.linkedin.com/in/ana-lindqvist', 'ana-lindqvist', 'profile'],
    ['https://linkedin.com/in/ana-lindqvist?utm_source=share', 'ana-lindqvist', 'profile'],
    ['http://www.linkedin.com/in/ana-lindqvist#about', 'ana-lindqvist', 'profile'],
    ['https://se.linkedin.com/in/Ana-Lindqvist', 'ana-lindqvist', 'profile'],
    ['https://www.linkedin.com/IN/ana-lindqvist/sv/', 'ana-lindqvist', 'profile'],
    ['https://www.linkedin.com/mwlite/in/ana-lindqvist', 'ana-lindqvist', 'profile'],
    ['https://www.linkedin.com/in/%C3%A5sa-%C3%B6k/', 'åsa-ök', 'profile'],
    [
      'https://www.linkedin.com/in/ACoAABxAnaLindqvist0001vPq7TsW2mKd9ZrY8/',
      'acoaabxanalindqvist0001vpq7tsw2mkd9zry8',
      'profile',
    ],
    ['https://www.linkedin.com/in/ana-lindqvist/overlay/contact-info/', 'ana-lindqvist', 'profile'],
    ['https://www.linkedin.com/in/ana-lindqvist/details/experience/', 'ana-lindqvist', 'experience'],
    ['https://www.linkedin.com/in/ana-lindqvist/details/education', 'ana-lindqvist', 'education'],
    ['https://www.linkedin.com/in/ana-lindqvist/details/certifications/?x=1', 'ana-lindqvist', 'certifications'],
    ['https://www.linkedin.com/in/ana-lindqvist/details/skills/', 'ana-lindqvist', 'other-part'],
    ['https://www.linkedin.com/in/ana-lindqvist/recent-activity/all/', 'ana-lindqvist', 'other-part'],
  ],
  x: [
    ['https://x.com/anavolta', 'anavolta', 'profile'],
    ['https://x.com/AnaVolta/', 'anavolta', 'profile'],
    ['https://twitter.com/anavolta?lang=sv', 'anavolta', 'profile'],
    ['https://mobile.twitter.com/anavolta', 'anavolta', 'profile'],
    ['https://www.x.com/anavolta#m', 'anavolta', 'profile'],
  ],
};

const nobodys = [
  'https://www.linkedin.com/',
  'https://www.linkedin.com/feed/',
  'https://www.linkedin.com/in/',
  'https://www.linkedin.com/mwlite/profile/me?trk=p_mwlite_profile_view-secondary_nav',
  'https://www.linkedin.com/company/volta/',
  'https://www.linkedin.com/school/chalmers/',
  'https://www.linkedin.com/pub/ana-lindqvist/1/2/3',
  'https://www.linkedin.com/search/results/people/?keywords=/in/ana-lindqvist/',
  'https://www.linkedin.com/authwall?sessionRedirect=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fana-lindqvist%2F',
  'https://www.linkedin.com/mynetwork/catch-up/all/',
  'https://linkedin.com.evil.example/in/ana-lindqvist/',
  'https://evil.example/https://www.linkedin.com/in/ana-lindqvist/',
  'https://notlinkedin.com/in/ana-lindqvist/',
  'https://www.linkedin.com/in/%E0%A4%A/',
  'https://www.linkedin.com/in/a%2Fb/',
  'https://www.linkedin.com/in/%20/',
  'https://x.com/',
  'https://x.com/home',
  'https://x.com/explore',
  'https://x.com/search?q=ana',
  'https://x.com/i/lists/123',
  'https://x.com/settings/profile',
  'https://x.com/messages',
  'https://x.com.evil.example/anavolta',
  'https://notx.com/anavolta',
  'javascript:alert(1)//https://www.linkedin.com/in/ana-lindqvist/',
  'ftp://x.com/anavolta',
  'about:blank',
  'chrome://newtab/',
  'in/ana-lindqvist',
  '',
];

describe.each(pageSources)('$name', (source) => {
  for (const [name, addresses] of Object.entries(profiles)) {
    for (const [address, handle, page] of addresses) {
      test(`${name === source.name ? 'knows' : 'leaves to others'} ${address}`, () => {
        const found = source.address(address);
        if (name !== source.name) {
          expect(
            found,
            `${source.name} takes an address of ${name} for its own: its predicate must look at the host first`,
          ).toBeNull();
          return;
        }
        expect(found, `${address} is a profile: say in ${name}/address.ts which part of it shows that`).not.toBeNull();
        expect(found).toMatchObject({ source: name, handle, page });
        expect(
          source.address(found?.url ?? ''),
          `the canonical address ${found?.url} must lead back to the same profile`,
        ).toMatchObject({ handle, page: 'profile' });
      });
    }
  }
  test.each(nobodys)('takes nobody for %s', (address) => {
    expect(
      source.address(address),
      `"${address}" is nobody's profile: reading there would put other people's words under a name`,
    ).toBeNull();
  });
});

test('a site knows its own pages, profiles or not', () => {
  expect(pageSourceFor('https://www.linkedin.com/feed/')?.name).toBe('linkedin');
  expect(pageSourceFor('https://se.linkedin.com/in/x')?.name).toBe('linkedin');
  expect(pageSourceFor('https://x.com/home')?.name).toBe('x');
  expect(pageSourceFor('https://mobile.twitter.com/a')?.name).toBe('x');
  for (const other of [
    'https://linkedin.com.evil.example/',
    'https://evilx.com/a',
    'https://notlinkedin.com/',
    'about:blank',
    '',
  ]) {
    expect(pageSourceFor(other), other).toBeNull();
  }
});
