import { expect, test } from 'vitest';
import { diff } from '@/lib/domain/diff';
import type { Reading } from '@/lib/domain/reading';
import { linkedin, role } from '@/tests/domain/readings';
import { catalogueOf } from '../catalogue';
import { changeText } from './change-sentence';
import type { Told } from './dates';

const acme = { companies: [{ name: 'Acme' }], location: 'Stockholm' };
const ops = role('Operations Manager', 'Acme', '2024-01');
const head = role('Head of Operations', 'Acme', '2026-09');

test.each([
  ['a promotion', linkedin('2026-07-10', { positions: [ops] }), linkedin('2026-11-22', { positions: [head, ops] }), 'Operations Manager → Head of Operations, Sep 2026', 'Operations Manager → Head of Operations, sep 2026'],
  ['a promotion where the former title was never read', linkedin('2026-07-10', acme), linkedin('2026-11-22', { positions: [head] }), 'New role: Head of Operations, Acme, Sep 2026', 'Ny roll: Head of Operations, Acme, sep 2026'],
  ['a place that is gone', linkedin('2026-07-10', acme), linkedin('2026-11-22', { location: null }), 'Perhaps: Place: No longer: Stockholm?', 'Kanske: Ort: Inte längre: Stockholm?'],
] as const)('%s reads well in both languages', (_says, before: Reading, after: Reading, en: string, sv: string) => {
  const [change] = diff(before, after);
  if (!change) throw new Error('no change');
  expect([told('en'), told('sv')].map((language) => changeText(language, change).replaceAll('\u00a0', ' '))).toEqual([en, sv]);
});

function told(language: 'en' | 'sv'): Told {
  return { t: catalogueOf(language), language, now: { at: '2026-11-22T09:00:00Z', zone: 'Europe/Stockholm' } };
}
