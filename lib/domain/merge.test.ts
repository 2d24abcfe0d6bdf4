import { describe, expect, test } from 'vitest';
import { linkedin, post, role } from '@/tests/domain/readings';
import { mergeReading } from './merge';
import type { Reading } from './reading';

const ops = role('Operations Manager', 'Acme', '2024-01');
const adviser = role('Adviser', 'Initech', '2021-05');
const first = linkedin('2026-07-10', {
  headline: 'Operations Manager',
  location: 'Stockholm',
  companies: [{ name: 'Acme' }],
  positions: [ops, adviser],
});

function after(...readings: readonly Reading[]) {
  return readings.reduce((known, reading) => mergeReading(known, reading, 'ana'), mergeReading(null, first, 'ana'));
}

describe('laying a reading over what is known', () => {
  test('the first sight is logged, so that before it nothing was known', () => {
    const { edits } = mergeReading(null, first, 'ana');
    expect(edits.map((edit) => edit.field)).toEqual(
      expect.arrayContaining(['name', 'headline', 'positions', 'section:experience']),
    );
    expect(edits.every((edit) => edit.previousAt === null && !('old' in edit) && edit.at === first.readAt)).toBe(true);
  });

  test('a fact left out stays, null clears', () => {
    const { picture, edits } = after(linkedin('2026-11-22', { location: null }));
    expect(picture.facts).toMatchObject({ headline: 'Operations Manager', location: null, positions: [ops, adviser] });
    expect(edits).toMatchObject([
      {
        field: 'location',
        old: 'Stockholm',
        new: null,
        at: '2026-11-22T09:00:00Z',
        previousAt: '2026-07-10T09:00:00Z',
        source: 'linkedin',
      },
    ]);
  });

  test('an equal reading moves the time of the sections that it saw, and nothing else', () => {
    const before = mergeReading(null, first, 'ana');
    const { picture, freshness, edits } = mergeReading(
      before,
      linkedin('2026-11-22', { headline: 'Operations Manager' }),
      'ana',
    );
    expect(edits).toEqual([]);
    expect(picture).toBe(before.picture);
    expect(freshness).toMatchObject({
      identityId: 'ana',
      lastReadAt: '2026-11-22T09:00:00Z',
      sectionsReadAt: { topCard: '2026-11-22T09:00:00Z', experience: '2026-07-10T09:00:00Z' },
    });
  });

  test('a whole list replaces, with what only the earlier one told of an entry', () => {
    const { picture } = after(
      linkedin('2026-11-22', { positions: [{ ...ops, positionId: '5' }] }),
      linkedin('2026-11-23', { positions: [{ ...ops, title: 'operations manager' }] }),
    );
    expect(picture.facts.positions).toEqual([{ ...ops, positionId: '5' }]);
  });

  test('a prefix adds its new entries on top and takes nothing away', () => {
    const head = role('Head of Operations', 'Acme', '2026-09');
    const ended = { ...ops, end: '2026-09', current: false };
    const { picture } = after(linkedin('2026-11-22', { positions: [head, ended] }, { experience: 'partial' }));
    expect(picture.facts.positions).toEqual([head, ended, adviser]);
    expect(picture.sections.experience).toBe('complete');
  });

  test('a longer prefix keeps the order of the page', () => {
    const [short, long] = [[ops], [ops, adviser]].map((positions, day) =>
      linkedin(`2026-11-2${day}`, { positions }, { experience: 'partial' }),
    ) as [Reading, Reading];
    const { picture } = mergeReading(mergeReading(null, short, 'ana'), long, 'ana');
    expect(picture.facts.positions).toEqual([ops, adviser]);
  });

  test('two stints at one employer stay two', () => {
    const { picture } = after(
      linkedin(
        '2026-11-22',
        { positions: [role('Operations Manager', 'Acme', '2015-01', '2018-01')] },
        { experience: 'partial' },
      ),
    );
    expect(picture.facts.positions).toHaveLength(3);
  });

  test('words of another language overwrite nothing and fill what is empty', () => {
    const swedish = linkedin(
      '2026-08-01',
      {
        headline: 'Driftchef',
        location: 'Stockholm, Sverige',
        pronouns: 'hon',
        positions: [{ ...ops, title: 'Driftchef', end: '2026-07', current: false }],
      },
      {},
      { uiLanguage: 'sv' },
    );
    const { picture, freshness } = after(swedish);
    expect(picture.facts).toMatchObject({ headline: 'Operations Manager', location: 'Stockholm', pronouns: 'hon' });
    expect(picture.facts.positions).toEqual([{ ...ops, end: '2026-07', current: false }, adviser]);
    expect(picture.uiLanguage).toBe('en');
    expect(freshness.sectionsReadAt.topCard).toBe(first.readAt);
  });

  test('an interface switched for good takes over in the end', () => {
    const { picture } = after(linkedin('2026-11-22', { headline: 'Driftchef' }, {}, { uiLanguage: 'sv' }));
    expect(picture).toMatchObject({ uiLanguage: 'sv', facts: { headline: 'Driftchef' } });
  });

  test('a signed-out page adds nothing to what was read signed in, its posts apart', () => {
    const open = linkedin(
      '2026-11-22',
      { name: 'Ana E.', headline: '*****', website: 'a.example' },
      {},
      { layout: 'public', viewer: 'signed-out', posts: [post('1', '2026-11-01T08:00:00Z')] },
    );
    const { picture, edits, newPosts, freshness } = after(open);
    expect(picture.facts).toEqual(first.facts);
    expect(edits).toEqual([]);
    expect(newPosts).toMatchObject([{ id: '1', identityId: 'ana', firstReadAt: '2026-11-22T09:00:00Z' }]);
    expect(freshness.sectionsReadAt.topCard).toBe(first.readAt);
  });

  test('the first signed-in reading starts the lists of a signed-out one anew', () => {
    const open = linkedin(
      '2026-07-01',
      { name: 'Ana E.', positions: [{ company: 'Globex', current: true }] },
      { experience: 'partial' },
      { layout: 'public', viewer: 'signed-out' },
    );
    const merged = mergeReading(mergeReading(null, open, 'ana'), linkedin('2026-07-10', { headline: 'Ops' }), 'ana');
    expect(merged.picture).toMatchObject({ viewer: 'signed-in', facts: { name: 'Ana Example', headline: 'Ops' } });
    expect(merged.picture.facts).not.toHaveProperty('positions');
  });

  test('the beginning of a text that is known whole is no other text', () => {
    const known = mergeReading(
      null,
      linkedin('2026-07-10', { bio: 'I build quiet things' }, { about: 'complete' }),
      'ana',
    );
    expect(
      mergeReading(known, linkedin('2026-11-22', { bio: 'I build… more' }, { about: 'complete' }), 'ana').edits,
    ).toEqual([]);
  });

  test('a reading that comes more than a day late takes nothing back that was seen since, and fills the rest', () => {
    const later = after(
      linkedin('2026-11-22', { headline: 'Head', positions: [{ ...ops, end: '2026-08', current: false }] }),
    );
    const late = linkedin(
      '2026-11-19',
      { headline: 'Lead', positions: [ops], bio: 'Boats' },
      { about: 'complete' },
      { layout: 'ember', identity: { id: 'ACoAAExampleAna', handle: 'ana-before' } },
    );
    const merged = mergeReading(later, late, 'ana');
    expect(merged.edits.map(({ field }) => field)).toEqual(['bio', 'section:about']);
    expect(merged.picture).toEqual({
      ...later.picture,
      facts: { ...later.picture.facts, bio: 'Boats' },
      sections: { ...later.picture.sections, about: 'complete' },
    });
    expect(merged.freshness.lastReadAt).toBe(later.freshness.lastReadAt);
  });

  test('another layout of the same facts edits nothing', () => {
    expect(after({ ...first, readAt: '2026-11-22T09:00:00Z', layout: 'ember' }).edits).toEqual([]);
  });

  test('a new address is an edit, an id in its place is none', () => {
    const renamed = linkedin(
      '2026-11-22',
      {},
      {},
      { identity: { id: 'ACoAAExampleAna', handle: 'ana-e' }, url: 'https://www.linkedin.com/in/ana-e/' },
    );
    expect(after(renamed).edits).toMatchObject([
      { field: 'handle', old: 'ana-example', new: 'ana-e' },
      { field: 'url' },
    ]);
    expect(
      after(linkedin('2026-11-22', {}, {}, { identity: { id: 'ACoAAExampleAna', handle: 'ACoAAExampleAna00' } })).edits,
    ).toEqual([]);
  });
});
