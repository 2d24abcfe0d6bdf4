import { describe, expect, test } from 'vitest';
import { diff } from '@/lib/domain/diff';
import { mergeReading } from '@/lib/domain/merge';
import { readingOf } from '@/lib/domain/picture-as-reading';
import type { SectionState } from '@/lib/domain/reading';
import { kinds, linkedin, role } from './readings';

const jobs = {
  headline: 'Operations Manager',
  companies: [{ name: 'Acme' }],
  positions: [role('Operations Manager', 'Acme', '2024-01'), role('Adviser', 'Initech', '2021-05')],
};
const before = linkedin('2026-07-10', jobs);
const unread: readonly SectionState[] = ['not-loaded', 'absent', 'partial', 'unreadable'];

describe('unread is never left', () => {
  test.each(unread)('an experience section that is %s ends no role', (experience) => {
    expect(diff(before, linkedin('2026-11-22', { headline: 'Operations Manager' }, { experience }))).toEqual([]);
    expect(diff(before, linkedin('2026-11-22', { positions: [] }, { experience }))).toEqual([]);
  });

  test.each(unread)('a list of a section that is %s takes no role away', (experience) => {
    const after = linkedin('2026-11-22', { positions: [role('Adviser', 'Initech', '2021-05')] }, { experience });
    expect(kinds(diff(before, after))).toEqual([]);
  });

  test.each(unread)('the picture keeps the roles where the section is %s', (experience) => {
    const known = mergeReading(null, before, 'ana');
    const after = mergeReading(known, linkedin('2026-11-22', { positions: [] }, { experience }), 'ana');
    expect(after.picture.facts.positions).toEqual(jobs.positions);
    expect(after.edits).toEqual([]);
  });

  test('a signed-out page ends nothing, even where it lists all', () => {
    const open = linkedin(
      '2026-11-22',
      { positions: [role('Operations Manager', 'Acme', '2024-01', '2026-08')] },
      {},
      { layout: 'public', viewer: 'signed-out' },
    );
    expect(diff(before, open)).toEqual([]);
    expect(diff({ ...open, readAt: '2026-07-10T09:00:00Z' }, linkedin('2026-11-22', jobs))).toEqual([]);
    expect(mergeReading(mergeReading(null, before, 'ana'), open, 'ana').picture.facts).toEqual(before.facts);
  });

  test('two signed-out pages end nothing either', () => {
    const open = { layout: 'public', viewer: 'signed-out' } as const;
    const ended = linkedin(
      '2026-11-22',
      { positions: [role('Operations Manager', 'Acme', '2024-01', '2026-08')] },
      {},
      open,
    );
    expect(diff({ ...before, ...open }, ended)).toEqual([]);
  });

  test('a job list last seen long ago ends nothing today', () => {
    const known = mergeReading(null, before, 'ana');
    const later = mergeReading(known, linkedin('2026-11-22', { headline: 'Operations Manager' }), 'ana');
    const now = readingOf(later.picture, later.freshness, { since: '2026-08-01T00:00:00Z' });
    expect(now.sections.experience).toBe('not-loaded');
    expect(now.facts).not.toHaveProperty('positions');
    expect(diff(readingOf(known.picture, known.freshness), now)).toEqual([]);
  });

  test('a role is left where the page states its end', () => {
    const after = linkedin(
      '2026-11-22',
      { positions: [role('Operations Manager', 'Acme', '2024-01', '2026-08')] },
      { experience: 'partial' },
    );
    expect(diff(before, after)).toMatchObject([
      { kind: 'left', certainty: 'stated', tone: 'careful', mayBeSaid: false, effective: '2026-08' },
    ]);
  });
});
