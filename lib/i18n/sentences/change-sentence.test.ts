import { expect, test } from 'vitest';
import type { Change } from '@/lib/domain/change';
import { catalogueOf } from '../catalogue';
import { changeSource, changeText, valuesText } from './change-sentence';
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
    'a move, by its towns',
    { kind: 'location', before: { text: 'Gothenburg, Sweden' }, after: { text: 'Stockholm, Sweden' } },
    'Gothenburg → Stockholm',
    'Gothenburg → Stockholm',
  ],
  [
    'a place told otherwise, whole',
    { kind: 'location', before: { text: 'Cambridge, UK' }, after: { text: 'Cambridge, USA' } },
    'Cambridge, UK → Cambridge, USA',
    'Cambridge, UK → Cambridge, USA',
  ],
  [
    'a place that is gone',
    { kind: 'location', before: { text: 'Stockholm' }, after: null },
    'Place: No longer: Stockholm',
    'Ort: Inte längre: Stockholm',
  ],
  [
    'a new job where none was known before',
    { kind: 'new-job', before: null, after: head, effective: '2026-09' },
    'New job: Head of Operations, Acme, Sep 2026',
    'Nytt jobb: Head of Operations, Acme, sep 2026',
  ],
  [
    'a bio on X',
    { kind: 'bio', source: 'x', before: null, after: { text: 'Ports and bread' } },
    'Bio: Ports and bread',
    'Presentation: Ports and bread',
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

test.each([
  [null, head, 'Head of Operations · Acme'],
  [manager, null, 'No longer: Operations Manager · Acme'],
  [manager, head, 'Operations Manager · Acme → Head of Operations · Acme'],
  [null, null, ''],
])('two values in one line bear no arrow from or to nothing', (before, after, text) => {
  expect(valuesText(catalogueOf('en'), { before, after })).toBe(text);
});

test('between two readings of one day it says that day, and no interval', () => {
  const change = { source: 'linkedin', certainty: 'stated' } as Change;
  const source = (from: string) => changeSource(tellIn('en'), { ...change, between: [from, '2026-11-22T09:00:00Z'] });
  expect(source('2026-11-22T07:00:00Z')).toBe('LinkedIn, stated · seen today');
  expect(source('2026-07-10T07:00:00Z')).toBe('LinkedIn, stated · between 10 Jul and today');
});

function tellIn(language: 'en' | 'sv'): Told {
  return { t: catalogueOf(language), language, now: { at: '2026-11-22T09:00:00Z', zone: 'Europe/Stockholm' } };
}
