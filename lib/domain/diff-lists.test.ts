import { describe, expect, test } from 'vitest';
import { kinds, linkedin } from '@/tests/domain/readings';
import { diff } from './diff';
import type { Certification, Education, SectionState } from './reading';

const kth: Education = { school: 'KTH', schoolId: '9', degree: 'MSc', start: '2012', end: '2017' };
const mba: Education = { school: 'Uppsala University', degree: 'MBA', start: '2026-09', end: null };
const scrum: Certification = { name: 'Scrum Master', issuer: 'Scrum.org', issued: '2021-03' };
const cloud: Certification = { name: 'Cloud Practitioner', issuer: 'Example Cloud', issued: '2026-10' };

function studies(before: readonly Education[], after: readonly Education[], state: SectionState = 'complete') {
  return diff(
    linkedin('2026-07-10', { education: before }, { education: state }),
    linkedin('2026-11-22', { education: after }, { education: state }),
  );
}

describe('studies', () => {
  test('begun since are news, in a prefix too', () => {
    expect(studies([kth], [mba, kth], 'partial')).toMatchObject([
      {
        kind: 'education',
        certainty: 'stated',
        effective: '2026-09',
        mayBeSaid: true,
        after: { text: 'Uppsala University · MBA' },
      },
    ]);
  });

  test('of old that were told late are low', () => {
    expect(studies([mba], [mba, kth])).toMatchObject([
      { kind: 'education', certainty: 'likely', editedLate: true, low: true, mayBeSaid: false },
    ]);
  });

  test('of which nobody knows when they began are likely news, where both lists are whole', () => {
    const { start: _start, ...undated } = mba;
    for (const one of [undated, { ...mba, start: '2026' }]) {
      const [change] = studies([kth], [one, kth]);
      expect(change).toMatchObject({ kind: 'education', certainty: 'likely', mayBeSaid: true });
      expect(change).not.toHaveProperty('low');
    }
    expect(studies([kth], [undated, kth], 'partial')).toEqual([]);
  });

  test('of old that a prefix did not have are none, nor are missing ones', () => {
    expect(studies([mba], [mba, kth], 'partial')).toEqual([]);
    expect(studies([mba, kth], [kth])).toEqual([]);
  });

  test('of the same school told otherwise are the same', () => {
    const { degree: _degree, ...bare } = kth;
    expect(studies([kth], [{ ...bare, school: 'Royal Institute of Technology' }])).toEqual([]);
    expect(studies([kth], [{ ...kth, degree: 'Master of Science', start: '2012-09' }])).toEqual([]);
  });

  test('of another school and of another degree are others', () => {
    expect(kinds(studies([kth], [kth, { ...mba, school: 'KTH', schoolId: '9' }]))).toEqual(['education']);
    expect(kinds(studies([kth], [kth, { school: 'Lund University', degree: 'MSc', start: '2026-08' }]))).toEqual([
      'education',
    ]);
  });
});

test('a certificate issued since is news, one of old is low, a missing one none', () => {
  const sides = (before: readonly Certification[], after: readonly Certification[]) =>
    diff(
      linkedin('2026-07-10', { certifications: before }, { certifications: 'complete' }),
      linkedin('2026-11-22', { certifications: after }, { certifications: 'complete' }),
    );
  expect(sides([scrum], [cloud, scrum])).toMatchObject([
    { kind: 'certification', certainty: 'stated', effective: '2026-10', mayBeSaid: true },
  ]);
  expect(sides([cloud], [cloud, scrum])).toMatchObject([
    { kind: 'certification', low: true, editedLate: true, mayBeSaid: false },
  ]);
  expect(sides([cloud, scrum], [cloud])).toEqual([]);
});

test('the frame of the photo is news where the page names it', () => {
  const frames = (before: 'none' | 'framed' | 'open-to-work', after: 'none' | 'framed' | 'open-to-work' | 'hiring') =>
    diff(linkedin('2026-07-10', { photoFrame: before }), linkedin('2026-11-22', { photoFrame: after }));
  expect(frames('none', 'open-to-work')).toMatchObject([{ kind: 'open-to-work', tone: 'careful', mayBeSaid: false }]);
  expect(frames('none', 'hiring')).toMatchObject([{ kind: 'hiring', mayBeSaid: true }]);
  expect(
    [
      frames('none', 'framed'),
      frames('framed', 'open-to-work'),
      frames('open-to-work', 'none'),
      frames('open-to-work', 'framed'),
    ].flat(),
  ).toEqual([]);
  const swedish = linkedin('2026-11-22', { photoFrame: 'hiring' }, {}, { uiLanguage: 'sv' });
  expect(kinds(diff(linkedin('2026-07-10', { photoFrame: 'none' }), swedish))).toEqual(['hiring']);
});
