import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ReadResult } from '@/lib/domain/reading';
import { catchUpPage } from '@/lib/sources/linkedin/catch-up/fixtures/page';
import { readCatchUp } from '@/lib/sources/linkedin/catch-up/read-catch-up';
import { emberAddress, emberList, emberPage } from '@/lib/sources/linkedin/ember/fixtures/page';
import { anaInAutumn, mallory } from '@/lib/sources/linkedin/fixtures/people';
import { documentOf, visitedAt } from '@/lib/sources/linkedin/fixtures/read-page';
import { missingPage, publicPage } from '@/lib/sources/linkedin/public/fixtures/page';
import { linkedinPage } from '@/lib/sources/linkedin/fixtures/page';
import { profileAddress } from '@/lib/sources/linkedin/fixtures/spec';
import { pageSourceFor, pageSources } from '@/lib/sources/page-sources';
import { takeSample } from '@/lib/sources/sample/sample';
import { xPage, type XState } from '@/lib/sources/x/fixtures/page';
import { ana } from '@/lib/sources/x/fixtures/people';

/** Every page that the project shows to its readers, with its address, and what is read of it in one line. */
const folder = 'lib/sources/linkedin/fixtures';
const ownAddress = 'https://www.linkedin.com/in/ana-lindqvist/';

const files: Readonly<Record<string, string>> = {
  'experience-after-promotion.html': 'sdui ana-lindqvist, experience complete: Head of Operations now',
  'experience-before.html': 'sdui ana-lindqvist, experience complete: Operations Manager now',
  'experience-rules-alone.html': 'sdui ana-lindqvist, experience complete: Head of Operations now',
  'feed.html': 'not-a-profile',
  'not-found.html': 'unavailable',
  'own-profile.html': 'own-profile',
  'profile-as-opened.html': 'sdui ana-lindqvist “Operations Manager at Volta”, experience not-loaded',
  'profile-new-headline.html': 'sdui ana-lindqvist “Head of Operations at Volta”, experience not-loaded',
  'profile-scrolled.html':
    'sdui ana-lindqvist “Head of Operations at Volta”, experience complete: Head of Operations now',
  'profile-second-degree-prefix.html':
    'sdui sara-ek “Founder of Tidvatten | Ocean sensors”, experience partial: Founder now',
  'profile-swedish.html': 'sdui jonas-berg “Controller”, experience absent',
  'wall.html': 'signed-out',
};

type Page = { readonly html: string; readonly href: string; readonly reads: string };

const older: Readonly<Record<string, Page>> = {
  'the older page': {
    html: emberPage({ person: anaInAutumn }),
    href: emberAddress(anaInAutumn),
    reads: 'ember ana-lindqvist “Head of Operations at Volta”, experience complete: Head of Operations now',
  },
  'the older page as it loads': {
    html: emberPage({ person: anaInAutumn, cards: 'loading' }),
    href: emberAddress(anaInAutumn),
    reads: 'ember ana-lindqvist “Head of Operations at Volta”, experience not-loaded',
  },
  'the older page with a prefix': {
    html: emberPage({ person: anaInAutumn, prefix: true }),
    href: emberAddress(anaInAutumn),
    reads: 'ember ana-lindqvist “Head of Operations at Volta”, experience partial: Head of Operations now',
  },
  'the older page, the viewer’s own': {
    html: emberPage({ person: anaInAutumn, own: true }),
    href: emberAddress(anaInAutumn),
    reads: 'own-profile',
  },
  'the older page with the whole job list': {
    html: emberList({ person: anaInAutumn }, 'experience'),
    href: profileAddress(anaInAutumn, 'experience'),
    reads: 'ember ana-lindqvist, experience complete: Head of Operations now',
  },
  'the signed-out page': {
    html: publicPage({ person: anaInAutumn }),
    href: ownAddress,
    reads: 'public ana-lindqvist “Head of Operations at Volta”, experience partial: Head of Operations now',
  },
  'the signed-out page, masked': {
    html: publicPage({ person: anaInAutumn, masked: true, bare: true }),
    href: ownAddress,
    reads: 'public ana-lindqvist, experience not-loaded',
  },
  'the signed-out page of nobody': {
    html: missingPage('sv', 'Profilen hittades inte'),
    href: ownAddress,
    reads: 'unavailable',
  },
};

const xStates: Readonly<Record<XState, string>> = {
  profile: 'profile analindqvist, header complete, posts partial',
  own: 'own-profile',
  protected: 'profile analindqvist, header complete, posts not-loaded',
  suspended: 'unavailable',
  'no-posts': 'profile analindqvist, header complete, posts absent',
  'signed-out': 'signed-out',
  translated: 'profile analindqvist, header unreadable, posts unreadable',
  loading: 'layout-unknown',
  'blocked-by': 'unavailable',
};

const pages: Readonly<Record<string, Page>> = {
  ...Object.fromEntries(
    Object.entries(files).map(([name, reads]) => {
      const html = readFileSync(`${folder}/${name}`, 'utf8');
      return [name, { html, href: /<!-- (https:\S+) -->/.exec(html)?.[1] ?? ownAddress, reads }];
    }),
  ),
  ...older,
  ...Object.fromEntries(
    Object.entries(xStates).map(([state, reads]) => [
      `X, ${state}`,
      { html: xPage({ person: ana, state: state as XState }), href: `https://x.com/${ana.handle}`, reads },
    ]),
  ),
};

test('every page in the folder is in the table', () => {
  expect(readdirSync(folder).filter((name) => name.endsWith('.html'))).toEqual(Object.keys(files).toSorted());
});

describe.each(Object.entries(pages))('%s', (_name, { html, href, reads }) => {
  test('reads as expected, and as nobody to every other source', () => {
    const document = documentOf(html);
    const source = pageSourceFor(href);
    for (const each of pageSources) {
      const result = each.read({ document, location: { href }, at: visitedAt });
      if (each === source) expect(inOneLine(result)).toBe(reads);
      else expect(result.ok).toBe(false);
    }
  });

  test('is not changed by being read, sampled, searched for its name or for occasions', () => {
    const document = documentOf(html);
    const before = document.documentElement.outerHTML;
    for (const each of pageSources) {
      each.read({ document, location: { href }, at: visitedAt });
      each.nameElement(document);
    }
    readCatchUp(document, href);
    takeSample(document, { href });
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

const harm = { ...ana, name: mallory.name, bio: mallory.headline, location: '\u202Enedews\u202C' };
const occasion = {
  name: mallory.name,
  handle: mallory.handle,
  id: mallory.id,
  text: mallory.headline,
  prop: 'BIRTHDAY',
};
const catchUp = 'https://www.linkedin.com/mynetwork/catch-up/birthday/';

const meant: Readonly<Record<string, () => unknown>> = {
  'today’s page': () => reading(linkedinPage({ page: 'profile', person: mallory, experience: 'complete' })),
  'the page with the job list': () =>
    reading(linkedinPage({ page: 'experience', person: mallory }), profileAddress(mallory, 'experience')),
  'the older page': () => reading(emberPage({ person: mallory }), emberAddress(mallory)),
  'the older page with the job list': () =>
    reading(emberList({ person: mallory }, 'experience'), profileAddress(mallory, 'experience')),
  'the signed-out page': () => reading(publicPage({ person: mallory })),
  X: () => reading(xPage({ person: harm }), `https://x.com/${ana.handle}`),
  'the page of occasions': () =>
    readCatchUp(documentOf(catchUpPage('CatchUpBirthday', 'en', [occasion])), catchUp) ?? [],
};

test.each(Object.entries(meant))('hostile text stays text, short and in its direction: %s', (_name, read) => {
  const text = JSON.stringify(read());
  expect(text).toMatch(/onerror=alert|HYPERLINK/);
  expect(text).not.toMatch(/[\u0000-\u0008\u200b\u202a-\u202e\u2066-\u2069]|\p{M}{5}/u);
  expect(text.length).toBeLessThan(40_000);
});

function reading(html: string, href = profileAddress(mallory)): unknown {
  const result = pageSourceFor(href)?.read({ document: documentOf(html), location: { href }, at: visitedAt });
  if (!result?.ok) throw new Error(`nothing was read: ${JSON.stringify(result)}`);
  return result.reading.facts;
}

function inOneLine(result: ReadResult): string {
  if (!result.ok) return result.problem.kind;
  const { layout, identity, facts, sections } = result.reading;
  if (layout === 'profile') return `${layout} ${identity.handle}, header ${sections.header}, posts ${sections.posts}`;
  const headline = facts.headline ? ` “${facts.headline}”` : '';
  const [role] = facts.positions?.filter(({ current }) => current) ?? [];
  return `${layout} ${identity.handle}${headline}, experience ${sections.experience}${role ? `: ${role.title} now` : ''}`;
}
