import { existsSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { diff } from '@/lib/domain/diff';
import { mergeReading } from '@/lib/domain/merge';
import type { Position, ReadResult } from '@/lib/domain/reading';
import { isSamePerson } from '@/lib/domain/same-person';
import { linkedin } from '@/lib/sources/linkedin/index';
import { savedLinkedinAddress } from '@/lib/sources/linkedin/saved-address';

/** Real pages, which are not part of the project: they show people who exist. */
const corpus = '../shared/corpus/linkedin';
const there = existsSync(`${corpus}/EXPECTED.json`);

type Expected = {
  readonly profileId: string;
  readonly vanity: string;
  readonly name: string;
  readonly pronouns: string | null;
  readonly headline: string;
  readonly location: string;
  readonly currentCompanyTopCard: readonly string[];
  readonly schoolTopCard: readonly string[];
  readonly aboutStartsWith: string;
  readonly activityPostUrns: readonly string[];
  readonly positions?: readonly Position[];
  readonly experienceSectionPresent?: boolean;
};

const expected: Readonly<Record<string, Expected>> = there
  ? JSON.parse(readFileSync(`${corpus}/EXPECTED.json`, 'utf8'))
  : {};
const filesOf = (folder: string) => Object.keys(expected).filter((file) => file.startsWith(folder));

describe.skipIf(!there)('real pages', () => {
  test.each(filesOf('sdui-2026/'))('%s reads as expected', (file) => {
    const want = expected[file];
    const result = read(file);
    if (!result.ok || !want) throw new Error(JSON.stringify(result));
    const { facts, identity, sections, posts, problems } = result.reading;
    expect(identity).toEqual({ id: want.profileId, handle: want.vanity });
    expect(facts).toMatchObject({
      name: want.name,
      pronouns: want.pronouns,
      headline: want.headline,
      location: want.location,
      companies: want.currentCompanyTopCard.map((name) => ({ name })),
      schools: want.schoolTopCard.map((name) => ({ name })),
    });
    // The list of what is expected has blanks where a person broke the line.
    expect(facts.bio?.replace(/\s+/g, ' ').startsWith(want.aboutStartsWith.trim())).toBe(true);
    expect(sections).toMatchObject({
      topCard: 'complete',
      about: 'complete',
      experience: 'not-loaded',
      activity: 'partial',
    });
    expect('positions' in facts).toBe(false);
    expect(problems).toEqual([]);
    for (const post of posts) expect(want.activityPostUrns).toContain(`urn:li:activity:${post.id}`);
    expect(posts.length).toBeGreaterThan(0);
  });

  test('walls and missing profiles give nothing', () => {
    const walls = ['negative/2024-07_profile-not-found.html', 'negative/2026-04-28_authwall_join-linkedin.html'];
    expect(walls.map((file) => read(file, 'https://www.linkedin.com/in/somebody/'))).toEqual([
      { ok: false, problem: { kind: 'unavailable' } },
      { ok: false, problem: { kind: 'signed-out' } },
    ]);
  });

  test.each([...filesOf('ember-2024/'), ...filesOf('public-2024/')])('%s reads as expected', (file) => {
    const want = expected[file];
    const result = read(file);
    if (!result.ok || !want) throw new Error(JSON.stringify(result));
    const { facts, sections, problems, layout } = result.reading;
    expect(layout).toBe(file.slice(0, file.indexOf('-')));
    expect(facts.name).toBe(want.name);
    if (want.headline) expect(facts.headline).toBe(want.headline);
    if (want.location) expect(facts.location).toBe(want.location);
    expect(facts.positions?.map(({ title, company, current }) => ({ title, company, current }))).toEqual(
      want.positions?.map(({ title, company, current }) => ({ title, company, current })),
    );
    if (layout === 'ember') expect(sections.experience).toBe(want.experienceSectionPresent ? 'partial' : 'absent');
    expect(problems).toEqual([]);
  });

  test('the signed-out page of somebody and the signed-in one make no news, in either order', () => {
    const [ember, open] = [read(filesOf('ember-2024/')[0] ?? ''), read(filesOf('public-2024/')[0] ?? '')];
    if (!ember.ok || !open.ok) throw new Error('nothing was read');
    expect(isSamePerson(ember.reading.identity, open.reading.identity)).toBe('same');
    const [earlier, later] = ['2024-04-20T09:00:00Z', '2024-07-25T09:00:00Z'];
    for (const [first, second] of [
      [open, ember],
      [ember, open],
    ] as const) {
      const before = { ...first.reading, readAt: earlier };
      const after = { ...second.reading, readAt: later };
      expect(diff(before, after)).toEqual([]);
      const known = mergeReading(null, before, 'someone');
      const merged = mergeReading(known, after, 'someone');
      if (second === open) expect(merged.picture.facts).toEqual(known.picture.facts);
    }
  });

  test.each(filesOf('sdui-catchup-2025/'))('%s is nobody’s profile', (file) => {
    expect(read(file).ok).toBe(false);
    expect(read(file, 'https://www.linkedin.com/mynetwork/catch-up/birthday/')).toEqual({
      ok: false,
      problem: { kind: 'not-a-profile' },
    });
  });
});

function read(file: string, url?: string): ReadResult {
  const html = readFileSync(`${corpus}/${file}`, 'utf8');
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const href = url ?? savedLinkedinAddress(document) ?? 'https://www.linkedin.com/in/somebody/';
  return linkedin.read({ document, location: { href }, at: '2026-11-22T09:00:00Z' });
}
