import { describe, expect, test } from 'vitest';
import { diff } from '@/lib/domain/diff';
import { settle } from '@/lib/domain/settle';
import { isSettledBy } from '@/lib/domain/settled-by';
import type { Change } from '@/lib/domain/change';
import type { Position } from '@/lib/domain/reading';
import { linkedin, post, role, x } from './readings';

const acme = { headline: 'Operations Manager', companies: [{ name: 'Acme' }] };
const globex = { headline: 'Operations Manager', companies: [{ name: 'Globex' }] };
const ops = role('Operations Manager', 'Acme', '2024-01');

describe('several readings', () => {
  test('A→B→C is one change, dated by the readings between which it last came', () => {
    const changes = settle(
      ['Manager', 'Lead', 'Head'].map((headline, at) => linkedin(`2026-0${at + 5}-10`, { headline })),
    );
    expect(told(changes)).toEqual(['headline stated Manager → Head']);
    expect(changes[0]?.between).toEqual(['2026-05-10T09:00:00Z', '2026-07-10T09:00:00Z']);
  });

  test('A→B→A is none', () => {
    expect(
      settle(['Manager', 'Lead', 'Manager'].map((headline, at) => linkedin(`2026-0${at + 5}-10`, { headline }))),
    ).toEqual([]);
  });

  test('a field that comes and goes is none', () => {
    expect(
      settle([x('2026-05-10', { bio: 'Ops' }), x('2026-06-10', { bio: null }), x('2026-07-10', { bio: 'Ops' })]),
    ).toEqual([]);
  });

  test('a text that is gone is held at first and likely at the second look', () => {
    const gone = [x('2026-05-10', { location: 'Stockholm' }), x('2026-06-10', { location: null })];
    expect(told(settle(gone))).toEqual(['location maybe Stockholm → nothing']);
    expect(told(settle([...gone, x('2026-07-10', { location: null })]))).toEqual([
      'location likely Stockholm → nothing',
    ]);
  });

  test('another company on the top card stays unclear until the jobs are read', () => {
    const changes = settle([
      linkedin('2026-05-10', { ...acme, positions: [ops] }),
      linkedin('2026-08-10', globex),
      linkedin('2026-09-10', globex),
    ]);
    expect(told(changes)).toEqual(['company-unclear maybe Acme → Globex']);
    expect(changes[0]?.between).toEqual(['2026-05-10T09:00:00Z', '2026-08-10T09:00:00Z']);
  });

  test('unclear becomes a new job where the job list says so', () => {
    const jobs = linkedin('2026-08-11', {
      ...globex,
      positions: [role('Director', 'Globex', '2026-07'), { ...ops, end: '2026-06', current: false }],
    });
    const changes = settle([linkedin('2026-05-10', acme), linkedin('2026-08-10', globex), jobs]);
    expect(told(changes)).toEqual([
      'new-job stated Operations Manager · Acme → Director · Globex',
      'left stated Operations Manager · Acme → nothing',
    ]);
  });

  test('unclear becomes a new job, told late, where the list has the one in the place of the other', () => {
    const jobs = linkedin('2026-08-11', { ...globex, positions: [role('Director', 'Globex', '2026-01')] });
    const changes = settle([linkedin('2026-05-10', acme), linkedin('2026-08-10', globex), jobs]);
    expect(told(changes)).toEqual(['new-job likely Acme → Director · Globex']);
    expect(changes[0]).toMatchObject({ editedLate: true, effective: '2026-01' });
  });

  test('unclear is over where the list does not have the company, or has both', () => {
    const volunteer = linkedin('2026-08-11', { ...globex, positions: [ops] });
    const both = linkedin('2026-08-11', { ...globex, positions: [ops, role('Adviser', 'Globex', '2020-01')] });
    expect(settle([linkedin('2026-05-10', acme), linkedin('2026-08-10', globex), volunteer])).toEqual([]);
    expect(settle([linkedin('2026-05-10', acme), linkedin('2026-08-10', globex), both])).toEqual([]);
    expect(
      settle([linkedin('2026-05-10', acme), linkedin('2026-08-10', globex), volunteer, linkedin('2026-09-10', globex)]),
    ).toEqual([]);
  });

  test('a job that a prefix shows without the former ones is a new job and no word on those', () => {
    const globexNow = role('Director', 'Globex', '2026-09');
    const before = linkedin('2026-05-10', { positions: [ops] });
    const prefix = (positions: readonly Position[]) => linkedin('2026-11-22', { positions }, { experience: 'partial' });
    expect(told(settle([before, prefix([globexNow])]))).toEqual(['new-job stated nothing → Director · Globex']);
    expect(told(settle([before, prefix([globexNow, ops])]))).toEqual(['role-added stated nothing → Director · Globex']);
  });

  test('two jobs begun at once: the one that followed takes the place of the former, the other joins it', () => {
    const [director, seat] = [role('Director', 'Globex', '2026-09'), role('Board member', 'Initech', '2026-08')];
    const ended = { ...ops, end: '2026-08', current: false };
    const before = linkedin('2026-05-10', { positions: [ops] });
    expect(told(settle([before, linkedin('2026-11-22', { positions: [director, seat, ended] })]))).toEqual([
      'new-job stated Operations Manager · Acme → Director · Globex',
      'role-added stated nothing → Board member · Initech',
      'left stated Operations Manager · Acme → nothing',
    ]);
    const consultant = role('Consultant', 'Hooli', '2026-11');
    const later = linkedin('2026-12-10', { positions: [consultant, director, ended] });
    expect(told(settle([before, linkedin('2026-10-10', { positions: [director, ended] }), later])).slice(0, 2)).toEqual(
      [
        'new-job stated Operations Manager · Acme → Director · Globex',
        'role-added stated nothing → Consultant · Hooli',
      ],
    );
    const prefix = linkedin('2026-12-10', { positions: [consultant, director] }, { experience: 'partial' });
    expect(told(settle([before, prefix]))).toEqual([
      'new-job stated nothing → Director · Globex',
      'role-added stated nothing → Consultant · Hooli',
    ]);
    expect(told(diff(before, prefix))).toEqual(told(settle([before, prefix])));
  });

  test('the top card alone, then the job list of the same day: a promotion', () => {
    const first = linkedin('2026-05-10', acme);
    const news = linkedin('2026-11-22', { ...acme, headline: 'Head of Operations' });
    const list = linkedin('2026-11-22T09:05:00Z', {
      positions: [role('Head of Operations', 'Acme', '2026-09'), { ...ops, end: '2026-09', current: false }],
    });
    expect(told(settle([first, news, list]))).toEqual([
      'promotion stated Operations Manager · Acme → Head of Operations · Acme',
      'headline stated Operations Manager → Head of Operations',
    ]);
  });

  test.each([
    ['by its id', { companyId: '7' }, ['employer-renamed stated Acme → Acme Global']],
    ['without an id', {}, []],
  ])('an employer that bears a new name, %s, is no new job', (_how, id, expected) => {
    const named = (at: string, name: string) =>
      linkedin(
        at,
        { companies: [{ name }], positions: [{ ...role('Operations Manager', name, '2024-01'), ...id }] },
        { experience: 'complete' },
      );
    expect(told(settle([named('2026-05-10', 'Acme'), named('2026-06-10', 'Acme Global')]))).toEqual(expected);
  });

  test.each([
    ['higher, seen twice, is a promotion', 'Head of Operations', ['promotion likely']],
    ['beside, seen twice, stays a question', 'Supply Manager', ['promotion maybe']],
    ['lower is none', 'Assistant Coordinator', []],
  ])('the title of a running role that is now %s', (_how, title, expected) => {
    const entitled = (at: string, now: string) =>
      linkedin(at, { positions: [{ ...ops, title: now, positionId: '5' }] }, { experience: 'complete' });
    const changes = settle([
      entitled('2026-05-10', 'Operations Manager'),
      entitled('2026-06-10', title),
      entitled('2026-07-10', title),
    ]);
    expect(changes.map(({ kind, certainty }) => `${kind} ${certainty}`)).toEqual(expected);
  });

  test('what was held as gone is over when it is there again', () => {
    const [place] = settle([x('2026-05-10', { location: 'Stockholm' }), x('2026-06-10', { location: null })]);
    const [job] = settle([x('2026-05-10', { bio: 'Head of boats @acme' }), x('2026-06-10', { bio: 'Boats' })]);
    if (!place || !job) throw new Error('nothing held');
    const back = x('2026-07-10', { bio: 'Boats @acme', location: 'stockholm 🌊' });
    expect([isSettledBy(place, back), isSettledBy(job, back)]).toEqual([true, true]);
    const gone = x('2026-07-10', { bio: 'ex @acme', location: 'Oslo' });
    expect([isSettledBy(place, gone), isSettledBy(job, gone)]).toEqual([false, false]);
  });

  test('posts of all readings that were written since the first', () => {
    const changes = settle([
      x('2026-05-10'),
      x('2026-06-10', {}, { posts: [post('1', '2026-06-01T08:00:00Z')] }),
      x('2026-07-10'),
    ]);
    expect(told(changes)).toEqual(['post stated nothing → Words of 1']);
  });

  test('readings of another person are left out', () => {
    const other = linkedin('2026-06-10', { headline: 'Baker' }, {}, { identity: { id: 'ACoAAOther', handle: 'bo' } });
    expect(settle([linkedin('2026-05-10', acme), other])).toEqual([]);
  });
});

function told(changes: readonly Change[]): readonly string[] {
  return changes.map(
    ({ kind, certainty, before, after }) =>
      `${kind} ${certainty} ${before?.text ?? 'nothing'} → ${after?.text ?? 'nothing'}`,
  );
}
