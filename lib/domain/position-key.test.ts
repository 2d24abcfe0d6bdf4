import { expect, test } from 'vitest';
import { kinds, linkedin, role } from '@/tests/domain/readings';
import { diff } from './diff';
import { companyWords, matchPositions, positionKey, sameCompanyName } from './position-key';
import type { Position } from './reading';

test('a key is the position id, else company id and start, else the words', () => {
  const ops = role('Ops Manager', 'Acme', '2024-01');
  expect(positionKey({ ...ops, positionId: '5' })).toBe('id:5');
  expect(positionKey({ ...ops, companyId: '7' })).toBe('company:7@2024-01');
  expect(positionKey({ title: 'OPS  Manager', company: 'Acme AB', start: '2024-01', current: true })).toBe(
    'words:acme|ops manager@2024-01',
  );
});

test('legal forms are no part of a name, what looks like one inside it is', () => {
  expect(['Acme, Inc.', 'ACME AB (publ)', 'Acme GmbH & Co. KG', 'Acme Ltd'].map(companyWords)).toEqual([
    'acme',
    'acme',
    'acme gmbh &',
    'acme',
  ]);
  expect(['Co', 'SAS Institute', 'AB InBev'].map(companyWords)).toEqual(['co', 'sas institute', 'ab inbev']);
});

test('what stands behind a middle dot in a name makes no other company of it, now there and now not', () => {
  expect(sameCompanyName('Sol · Vind', 'Sol')).toBe(true);
  expect(sameCompanyName('Sol · Vind · Deltid', 'SOL · Vind AB')).toBe(true);
  for (const [a, b] of [
    ['Sol · Vind', 'Sol · Vatten'],
    ['Sol · Vind', 'Vind'],
    ['', ' · Sol'],
    ['Sol', 'Solvind'],
  ] as const)
    expect(sameCompanyName(a, b), `${a} ${b}`).toBe(false);
  const { companyId: _none, ...cut } = role('Chef', 'Sol', '2020-01');
  const listed = (at: string, job: Position) => linkedin(at, { positions: [job] });
  for (const id of [{}, { companyId: '31' }])
    for (const company of ['Sol · Vind', 'Sol · Deltid']) {
      const [one, other] = [
        { ...cut, ...id },
        { ...cut, ...id, title: 'Chefen', company },
      ];
      expect(kinds(diff(listed('2026-03-01', one), listed('2026-06-01', other)))).not.toContain('new-job');
      const renamed = { ...other, title: 'Chef' };
      expect(kinds(diff(listed('2026-03-01', one), listed('2026-06-01', renamed)))).toEqual([]);
      expect(kinds(diff(listed('2026-03-01', renamed), listed('2026-06-01', one)))).toEqual([]);
    }
});

test('an entry that equals another is its pair before any that is like it', () => {
  const current = role('Ops Manager', 'Acme');
  const past: Position = { ...current, end: '2019-03', current: false };
  const { pairs, onlyBefore } = matchPositions([current, past], [past]);
  expect(pairs).toEqual([{ before: past, after: past }]);
  expect(onlyBefore).toEqual([current]);
});

test('the longest lists that are let in are matched at once', () => {
  const list = (word: string) =>
    Array.from({ length: 300 }, (_, at) => role(`${word} ${at}`, `${word} & Sons ${at}`, '2024-01'));
  const started = performance.now();
  matchPositions(list('Ops'), list('Lead'));
  expect(performance.now() - started).toBeLessThan(3_000);
});
