import { describe, expect, test } from 'vitest';
import { isIdHandle, isSamePerson, plainName, sameName } from './same-person';

describe('names agree', () => {
  test.each([
    ['Ana Example', 'ana example'],
    ['Ana Example', 'Ana Example 🚀🇸🇪'],
    ['Ana Example', '(3) Ana Example'],
    ['Ana Example', 'Dr. Ana Example, PhD, MBA'],
    ['Ana Example', 'Ana Example | hiring'],
    ['Ana Example', 'Ana Example @ Acme'],
    ['Ana Example', 'Ana Example (she/her)'],
    ['Ana Example', 'Ana Maria Example'],
    ['Ana Example', 'Ana E.'],
    ['Ana Example', '𝓐𝓷𝓪 𝓔𝔁𝓪𝓶𝓹𝓵𝓮'],
    ['Åsa Öberg', 'Asa Oberg'],
    ['Łukasz Sørensen', 'Lukasz Sorensen'],
    ['Ana\u200b Example', 'Ana Example'],
    ['Bruce.Example() 🦗', 'bruce example'],
    ['山田 花子', '山田花子 🌸'.replace('山田花子', '山田 花子')],
    ['Anne-Marie Berg', 'Anne Marie Berg'],
    ["Sean O'Example", 'Sean O’Example'],
  ])('%s and %s', (a, b) => {
    expect(sameName(a, b)).toBe(true);
    expect(sameName(b, a)).toBe(true);
  });
});

describe('names differ', () => {
  test.each([
    ['Ana Example', 'Ana Sample'],
    ['Ana Example', 'Bo Example'],
    ['Anne-Marie Berg', 'Anne-Sofie Berg'],
    ['Ana', 'Ana Example'],
    ['🚀', '🌸'],
    ['Ana Example', ''],
  ])('%s and %s', (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });
});

test('a plain name keeps the letters as they were written', () => {
  expect(plainName('(2) Åsa Öberg 🚀 | Acme')).toBe('Åsa Öberg');
  expect(plainName('@ana')).toBe('ana');
});

describe('the same person', () => {
  test.each([
    ['the same id under another handle', { id: '1', handle: 'a' }, { id: '1', handle: 'b' }, 'same'],
    ['the same handle with another id', { id: '1', handle: 'a' }, { id: '2', handle: 'a' }, 'other'],
    [
      'the member number, where an id is missing',
      { memberNumber: '7', handle: 'a' },
      { id: '2', memberNumber: '7', handle: 'b' },
      'same',
    ],
    ['the handle in another case, escaped', { handle: 'Ana-ex%C3%A4mple' }, { id: '2', handle: 'ana-exämple' }, 'same'],
    ['other handles and nothing else', { handle: 'a' }, { handle: 'b' }, 'other'],
    ['an address that holds the id', { handle: 'ACoAA12345678901' }, { id: 'ACoAA12345678901', handle: 'ana' }, 'same'],
    ['nothing to compare', {}, { handle: 'a' }, 'unknown'],
  ] as const)('%s', (_says, a, b, agreement) => {
    expect(isSamePerson(a, b)).toBe(agreement);
  });

  test("a profile's id in the address is no chosen handle", () => {
    expect(isIdHandle('linkedin', 'ACoAABCdefghijk12')).toBe(true);
    expect(isIdHandle('linkedin', 'acoustic-ana')).toBe(false);
    expect(isIdHandle('x', 'ACoAABCdefghijk12')).toBe(false);
  });
});
