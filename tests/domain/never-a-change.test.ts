import { describe, expect, test } from 'vitest';
import { diff } from '@/lib/domain/diff';
import type { Facts, Position, Reading } from '@/lib/domain/reading';
import { kinds, linkedin, role } from './readings';

/** One test per cause of a false change on LinkedIn; each shows beside it what the same rule must still let through. */

const july = '2026-07-10';
const november = '2026-11-22';
const ops = role('Operations Manager', 'Acme', '2024-01');
const adviser = role('Adviser', 'Initech', '2021-05');
const jobs: Facts = {
  headline: 'Operations Manager at Acme',
  companies: [{ name: 'Acme' }],
  positions: [ops, adviser],
};

function changes(before: Reading, after: Reading): readonly string[] {
  return kinds(diff(before, after));
}

describe('LinkedIn: never a change', () => {
  test('late sections', () => {
    expect(
      changes(
        linkedin(july, { ...jobs, bio: 'Builds things' }, { about: 'complete' }),
        linkedin(november, { headline: jobs.headline ?? null }),
      ),
    ).toEqual([]);
  });

  test('empty sections', () => {
    const before = linkedin(july, { ...jobs, bio: 'Builds things' }, { about: 'complete' });
    expect(changes(before, linkedin(november, { bio: null }, { about: 'absent', experience: 'absent' }))).toEqual([]);
    expect(changes(before, linkedin(november, { positions: [] }, { experience: 'complete' }))).toEqual([]);
  });

  test('see-all prefixes', () => {
    const prefix = linkedin(november, { positions: [ops] }, { experience: 'partial' });
    expect(changes(linkedin(july, jobs), prefix)).toEqual([]);
    expect(changes({ ...prefix, readAt: '2026-07-01T09:00:00Z' }, linkedin(november, jobs))).toEqual([]);
    expect(changes(linkedin(july, jobs), linkedin(november, { positions: [ops] }))).toEqual(['no-longer-listed']);
  });

  test("the former person's page under the new address", () => {
    const other = linkedin(
      november,
      { name: 'Bo Sample', headline: 'Baker' },
      {},
      { identity: { id: 'ACoAAExampleBo', handle: 'ana-example' } },
    );
    expect(changes(linkedin(july, jobs), other)).toEqual([]);
  });

  test('emoji, badges, titles and "(3)"', () => {
    const before = linkedin(july, { name: 'Ana Example', headline: 'Operations Manager at Acme' });
    for (const name of [
      '(3) Ana Example',
      'Ana Example 🚀',
      'Dr. Ana Example, PhD',
      'ANA EXAMPLE',
      'Ana Example (She/Her)',
      'Ana Éxample',
      'Ana E.',
    ]) {
      expect(changes(before, linkedin(november, { name, headline: '🚀 Operations Manager – at Acme ✨' }))).toEqual([]);
    }
    expect(changes(before, linkedin(november, { name: 'Ana Sample' }))).toEqual(['name']);
  });

  test('follower counts', () => {
    const before = linkedin(july, { headline: 'Operations Manager | 1,204 followers' });
    expect(changes(before, linkedin(november, { headline: 'Operations Manager | 1,311 followers' }))).toEqual([]);
    expect(changes(before, linkedin(november, { headline: 'Operations Director | 1,311 followers' }))).toEqual([
      'headline',
    ]);
  });

  test('"… more" cut text', () => {
    const whole = linkedin(july, { bio: 'I build quiet things and help teams to listen.' }, { about: 'complete' });
    for (const bio of [
      'I build quiet things and…',
      'I build quiet things and… more',
      'I build quiet things… see more',
      'I build quiet things and ...',
    ]) {
      expect(changes(whole, linkedin(november, { bio }, { about: 'complete' }))).toEqual([]);
      expect(
        changes(linkedin(july, { bio }, { about: 'complete' }), { ...whole, readAt: '2026-11-22T09:00:00Z' }),
      ).toEqual([]);
    }
    expect(changes(whole, linkedin(november, { bio: 'I bake… more' }, { about: 'complete' }))).toEqual(['bio']);
  });

  test('another interface language', () => {
    const swedish = linkedin(
      november,
      {
        headline: 'Driftchef på Acme',
        bio: 'Bygger saker',
        location: 'Stockholm, Sverige',
        companies: [{ name: 'Acme Sverige' }],
        positions: [
          { ...ops, title: 'Driftchef', company: 'Acme Sverige' },
          { title: 'Rådgivare', company: 'Initech Norden', start: '2021-05', end: null, current: true },
        ],
      },
      { about: 'complete' },
      { uiLanguage: 'sv' },
    );
    const english = linkedin(
      july,
      { ...jobs, bio: 'Builds things', location: 'Stockholm, Sweden' },
      { about: 'complete' },
    );
    expect(changes(english, swedish)).toEqual([]);
    expect(
      changes({ ...swedish, readAt: '2026-07-01T09:00:00Z' }, { ...english, readAt: '2026-11-22T09:00:00Z' }),
    ).toEqual([]);
  });

  test('in another language a new job at an employer without a page may be the known one', () => {
    const swedish = linkedin(
      november,
      { positions: [{ title: 'Driftchef', company: 'Egen verksamhet', start: '2026-09', end: null, current: true }] },
      {},
      { uiLanguage: 'sv' },
    );
    expect(changes(linkedin(july, jobs), swedish)).toEqual([]);
  });

  test('another interface language does not hide a job that began since', () => {
    const swedish = linkedin(
      november,
      { positions: [{ ...role('Chef', 'Globex', '2026-09') }, ops, adviser] },
      {},
      { uiLanguage: 'sv' },
    );
    expect(changes(linkedin(july, jobs), swedish)).toEqual(['role-added']);
  });

  test('sdui, ember and public', () => {
    const sdui = linkedin(july, { ...jobs, location: 'Stockholm, Sweden' });
    const ember = linkedin(
      november,
      {
        headline: 'Operations Manager at Acme',
        location: 'Stockholm, Sweden',
        companies: [{ name: 'Acme' }],
        positions: [
          { ...adviser, companyId: undefined as never, employment: 'Part-time' },
          { ...ops, positionId: '99' },
        ],
      },
      {},
      { layout: 'ember' },
    );
    const open = linkedin(
      november,
      { name: 'Ana E.', headline: 'Acme', positions: [{ title: '*****', company: 'Globex', current: true }] },
      {},
      { layout: 'public', viewer: 'signed-out' },
    );
    expect(changes(sdui, ember)).toEqual([]);
    expect(changes(ember, { ...sdui, readAt: '2026-12-01T09:00:00Z' })).toEqual([]);
    expect(changes(sdui, open)).toEqual([]);
    expect(changes(open, { ...sdui, readAt: '2026-12-01T09:00:00Z' })).toEqual([]);
  });

  test('variants of the address', () => {
    const before = linkedin(july, {}, {}, { identity: { id: 'ACoAAExampleAna', handle: 'ana-ex%C3%A4mple' } });
    for (const handle of ['ana-exämple', 'Ana-Exämple', 'ANA-EX%C3%84MPLE', 'ACoAAExampleAnaXyz12']) {
      expect(changes(before, linkedin(november, {}, {}, { identity: { id: 'ACoAAExampleAna', handle } }))).toEqual([]);
    }
  });

  test('a headline that names another company than the top card', () => {
    const before = linkedin(july, { companies: [{ name: 'Acme' }], headline: 'Operations Manager' });
    expect(
      changes(before, linkedin(november, { companies: [{ name: 'Acme' }], headline: 'Director at Globex' })),
    ).toEqual(['headline']);
  });

  test('a school as top-card company', () => {
    const before = linkedin(july, jobs);
    const after = linkedin(november, {
      headline: jobs.headline ?? null,
      companies: [{ name: 'Uppsala University' }],
      schools: [{ name: 'Uppsala University' }],
    });
    expect(changes(before, after)).toEqual([]);
  });

  test('a volunteer post as top-card company is held, and the job list lets it go', () => {
    const after = linkedin(november, { ...jobs, companies: [{ name: 'Sea Rescue' }] });
    expect(changes(linkedin(july, jobs), after)).toEqual([]);
  });

  test('a section that the person hid from you', () => {
    expect(changes(linkedin(july, jobs), linkedin(november, { companies: [] }, { experience: 'absent' }))).toEqual([]);
  });

  test.each([
    ['SuggestedForYou', 'location', { location: 'People you may know' }],
    ['mutuals', 'headline', { headline: 'Bo Sample and 12 other mutual connections' }],
    ['post authors', 'name', { name: 'Bo Sample' }],
    ['the messaging overlay', 'headline', { headline: 'Messaging' }],
    ['video-player text', 'location', { location: 'Play video' }],
  ] as const)('%s that got into a part which could not be read', (_cause, part, facts) => {
    const before = linkedin(july, { location: 'Stockholm', headline: 'Operations Manager' });
    const after = linkedin(november, facts, {}, { problems: [{ kind: 'layout-changed', part }] });
    expect(changes(before, after)).toEqual([]);
  });

  test('skills lines, that one layout counts to an entry and another does not', () => {
    const { place: _place, ...bare } = { ...ops, place: 'Stockholm' };
    const skilled: readonly Position[] = [
      { ...bare, employment: 'Full-time', place: 'Leadership and +3 skills' },
      adviser,
    ];
    expect(changes(linkedin(july, jobs), linkedin(november, { ...jobs, positions: skilled }))).toEqual([]);
  });

  test("the viewer's own data under the person's address", () => {
    const viewer = linkedin(
      november,
      { name: 'Vera Viewer', headline: 'Baker', positions: [role('Baker', 'Bread', '2026-09')] },
      {},
      { identity: { id: 'ACoAAExampleVera', memberNumber: '77', handle: 'ana-example' } },
    );
    expect(changes(linkedin(july, jobs), viewer)).toEqual([]);
  });

  test('a title of two roles in a row, and several current jobs in another order', () => {
    expect(changes(linkedin(july, jobs), linkedin(november, { ...jobs, positions: [adviser, ops] }))).toEqual([]);
  });

  test('a company in another legal form, with a page now, or a start told less exactly', () => {
    const mended: readonly Position[] = [
      { ...ops, company: 'Acme AB' },
      { ...adviser, start: '2021' },
    ];
    expect(changes(linkedin(july, jobs), linkedin(november, { ...jobs, positions: mended }))).toEqual([]);
  });
});
