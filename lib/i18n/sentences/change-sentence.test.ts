import { expect, test } from 'vitest';
import type { Change } from '@/lib/domain/change';
import { catalogueOf } from '../catalogue';
import { changeText } from './change-sentence';
import type { Told } from './dates';

const manager = { text: 'Operations Manager · Acme', title: 'Operations Manager', company: 'Acme' };
const head = { text: 'Head of Operations · Acme', title: 'Head of Operations', company: 'Acme' };

test.each([
  [
    'a promotion',
    { kind: 'promotion', before: manager, after: head, effective: '2026-09' },
    'Operations Manager → Head of Operations, Sep 2026',
    'Operations Manager → Head of Operations, sep 2026',
  ],
  [
    'a promotion where the former title was never read',
    { kind: 'promotion', before: { text: 'Acme', company: 'Acme' }, after: head, effective: '2026-09' },
    'New role: Head of Operations, Acme, Sep 2026',
    'Ny roll: Head of Operations, Acme, sep 2026',
  ],
  [
    'a place that is gone',
    { kind: 'location', before: { text: 'Stockholm' }, after: null },
    'Place: No longer: Stockholm',
    'Ort: Inte längre: Stockholm',
  ],
] as const)('%s reads well in both languages', (_says, told, en, sv) => {
  const change: Change = {
    certainty: 'stated',
    tone: 'neutral',
    mayBeSaid: false,
    source: 'linkedin',
    between: ['2026-07-10T09:00:00Z', '2026-11-22T09:00:00Z'],
    evidence: [],
    ...told,
  };
  const texts = (['en', 'sv'] as const).map((language) => changeText(tellIn(language), change));
  expect(texts.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([en, sv]);
});

function tellIn(language: 'en' | 'sv'): Told {
  return { t: catalogueOf(language), language, now: { at: '2026-11-22T09:00:00Z', zone: 'Europe/Stockholm' } };
}
