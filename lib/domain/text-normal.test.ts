import { expect, test } from 'vitest';
import { isReworded, normalText, sameWords } from './text-normal';

test.each([
  ['Ops Manager', 'ops  manager'],
  ['Ops Manager – Acme', 'Ops Manager | Acme'],
  ['🚀 Founder', 'Founder'],
  ['don’t panic', "don't panic"],
  ['see https://t.co/abc', 'see https://t.co/xyz'],
  ['café', 'cafe\u0301'],
  ['invisible\u200b sign', 'invisible sign'],
  ['I build quiet things and…', 'I build quiet things and teams'],
])('%s reads as %s', (a, b) => {
  expect(sameWords(a, b)).toBe(true);
  expect(sameWords(b, a)).toBe(true);
});

test.each([
  ['Ops Manager', 'Ops Director'],
  ['C++', 'C#'],
  ['', 'Ops'],
  ['I build…', 'We bake bread'],
])('%s does not read as %s', (a, b) => {
  expect(sameWords(a, b)).toBe(false);
});

test('other figures and another order are a rewording', () => {
  expect(isReworded('Founder. 12 years of ops', 'ops, founder of 13 years')).toBe(true);
  expect(isReworded('Founder', 'Director')).toBe(false);
});

test('a long hostile text is done with at once', () => {
  const started = performance.now();
  normalText('…'.repeat(200_000) + '(('.repeat(100_000));
  sameWords('a … '.repeat(50_000), 'a'.repeat(200_000));
  expect(performance.now() - started).toBeLessThan(2_000);
});
