import { describe, expect, test } from 'vitest';
import { kinds, linkedin, role } from '@/tests/domain/readings';
import { diff } from './diff';
import { isWork } from './no-work';
import type { Position } from './reading';

const ceo = role('CEO', 'Volta', '2020-01');
const ended = role('CEO', 'Volta', '2020-01', '2026-08');
const next = role('Director', 'Nordkaj', '2026-09');
const told = (before: readonly Position[], after: readonly Position[]) =>
  kinds(diff(linkedin('2026-07-10', { positions: before }), linkedin('2026-11-22', { positions: after })));

test.each([
  ['Full-time parenting', 'Career break'],
  ['Career Break', undefined],
  ['Personligt mål', 'Karriäruppehåll'],
  ['Reisen', 'Berufliche Auszeit'],
  ['旅行', 'キャリアブレイク'],
  ['Retired', 'Retired'],
  ['Föräldraledig', 'Volta'],
  ['Seeking new opportunities in finance', 'Open to work'],
  ['Söker nya utmaningar', undefined],
])('what stands in the place of a job is no new job, and none that is left: %s, %s', (title, company) => {
  const { companyId: _id, ...entry } = role(title, company ?? '', '2026-09');
  const pause = company === undefined ? { ...entry, company: '' } : entry;
  expect(isWork(pause)).toBe(false);
  expect(told([ceo], [pause, ended])).toEqual(['left']);
  expect(told([ceo], [pause, ceo])).toEqual([]);
  const over = { ...pause, start: '2024-01', end: '2026-08', current: false };
  expect(told([{ ...pause, start: '2024-01' }, ended], [next, over, ended])).toEqual(['new-job']);
  expect(told([{ ...pause, start: '2024-01' }], [over])).toEqual([]);
});

describe('work', () => {
  test.each([
    ['Head of Career Break Programmes', 'Volta'],
    ['Nurse', 'Retired Nurses Association'],
    ['Coach', 'Sabbatical Studio'],
    ['Director', 'Next Opportunities'],
    ['Parenting Editor', 'Kajbladet'],
    ['Leave Administrator', 'Volta'],
  ])('is work however it is called: %s, %s', (title, company) => {
    expect(isWork(role(title, company))).toBe(true);
  });
});
