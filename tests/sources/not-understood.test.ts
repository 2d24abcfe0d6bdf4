import { describe, expect, test } from 'vitest';
import type { ReadResult } from '@/lib/domain/reading';
import { rowOfUnknown, rowsOfReading, type HealthRow } from '@/lib/domain/source-health';
import { emberAddress, emberList, emberPage } from '@/lib/sources/linkedin/ember/fixtures/page';
import { linkedinPage } from '@/lib/sources/linkedin/fixtures/page';
import { anaInAutumn as person } from '@/lib/sources/linkedin/fixtures/people';
import { documentOf, visitedAt } from '@/lib/sources/linkedin/fixtures/read-page';
import { anaWithStudies } from '@/lib/sources/linkedin/fixtures/scholars';
import { profileAddress, type FixtureList } from '@/lib/sources/linkedin/fixtures/spec';
import { publicPage } from '@/lib/sources/linkedin/public/fixtures/page';
import { pageSourceFor } from '@/lib/sources/page-sources';
import { xPage } from '@/lib/sources/x/fixtures/page';
import { ana } from '@/lib/sources/x/fixtures/people';

/**
 * Each page after a change of the site that a reader cannot follow: it is named as such in source health, and nothing
 * of the part is told.
 */
type Spoilt = { readonly html: string; readonly href: string; readonly part: string; readonly lacks: string };

const profile = linkedinPage({ page: 'profile', person, experience: 'complete' });
const details = (page: FixtureList, html: (text: string) => string): Spoilt => ({
  html: html(linkedinPage({ page, person: { ...anaWithStudies, jobs: person.jobs } })),
  href: profileAddress(person, page),
  part: page,
  lacks: page === 'experience' ? 'positions' : page,
});
const withoutYears = (html: string) => html.replace(/\b(?:19|20)\d\d\b/g, 'once');
const withoutItems = (html: string) => html.replace(/<p( class="[^"]*")?>/g, '<span>').replaceAll('</p>', '</span>');
const ember = { person };

const pages: Readonly<Record<string, Spoilt>> = {
  'today’s top card': {
    html: profile.replaceAll('Topcard"', 'Intro"'),
    href: profileAddress(person),
    part: 'topCard',
    lacks: 'name',
  },
  'today’s job list': {
    html: withoutYears(profile),
    href: profileAddress(person),
    part: 'experience',
    lacks: 'positions',
  },
  'the page with the jobs': details('experience', withoutYears),
  'the page with the schools': details('education', withoutItems),
  'the page with the certificates': details('certifications', withoutItems),
  'the older top card': {
    html: emberPage(ember).replaceAll('<h1', '<h3').replaceAll('</h1>', '</h3>'),
    href: emberAddress(person),
    part: 'name',
    lacks: 'name',
  },
  'the older job list': {
    html: withoutYears(emberPage(ember)),
    href: emberAddress(person),
    part: 'experience',
    lacks: 'positions',
  },
  'the older page with the jobs': {
    html: withoutYears(emberList(ember, 'experience')),
    href: emberAddress(person, 'details/experience/'),
    part: 'experience',
    lacks: 'positions',
  },
  'the signed-out page': {
    html: publicPage({ person }).replaceAll('top-card-layout', 'intro').replaceAll('"name"', '"title"'),
    href: profileAddress(person),
    part: 'name',
    lacks: 'name',
  },
  'the signed-out job list': {
    html: publicPage({ person }).replaceAll('<h3', '<b').replaceAll('</h3>', '</b>').replaceAll('"worksFor"', '"w"'),
    href: profileAddress(person),
    part: 'experience',
    lacks: 'positions',
  },
  'the header on X': {
    html: xPage({ person: ana }).replaceAll('"UserName"', '"ProfileName"'),
    href: `https://x.com/${ana.handle}`,
    part: 'page',
    lacks: 'name',
  },
  'the bio on X': {
    html: xPage({ person: ana }).replaceAll('"UserDescription"', '"ProfileText"'),
    href: `https://x.com/${ana.handle}`,
    part: 'bio',
    lacks: 'bio',
  },
};

describe('a page that the site has changed', () => {
  test.each(Object.entries(pages))('%s', (_name, { html, href, part, lacks }) => {
    const result = pageSourceFor(href)?.read({ document: documentOf(html), location: { href }, at: visitedAt });
    if (!result) throw new Error(`no source for ${href}`);
    const troubles = rowsOf(result, href.includes('x.com') ? 'x' : 'linkedin').filter(({ kind }) => kind === 'trouble');
    expect(troubles.map((row) => 'part' in row && row.part)).toContain(part);
    if (result.ok) expect(Object.keys(result.reading.facts)).not.toContain(lacks);
  });
});

function rowsOf(result: ReadResult, source: 'linkedin' | 'x'): readonly HealthRow[] {
  if (result.ok) return rowsOfReading(result.reading, visitedAt);
  return result.problem.kind === 'layout-unknown' ? [rowOfUnknown(source, result.problem.part, visitedAt)] : [];
}
