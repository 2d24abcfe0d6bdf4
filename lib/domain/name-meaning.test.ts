import { expect, it } from 'vitest';
import { nameMeaning } from './name-meaning';

it.each([
  ['Ana Lindqvist', 'Ana Lindqvist 🚲'],
  ['Ana Lindqvist', 'Ana Lindqvist | havnedata 🟢'],
  ['Ana Lindqvist', 'Ana Lindqvist @ Nordic Ports'],
  ['Ana Lindqvist', 'Ana Lindqvist (on leave)'],
  ['Ana Lindqvist', 'Ana Lindqvist - hiring'],
  ['ana.lindqvist() ⚓', 'ana lindqvist'],
  ['アナ', 'アナ┃havne inc.'],
  ['𝐀𝐧𝐚 Lindqvist', 'Ana Lindqvist'],
])('decoration is none: %s → %s', (before, after) => {
  expect(nameMeaning(before, after)).toEqual({ kind: 'none' });
  expect(nameMeaning(after, before)).toEqual({ kind: 'none' });
});

it('another name is a change, another surname too', () => {
  expect(nameMeaning('Ana Lindqvist', 'Ana Ek')).toEqual({ kind: 'name' });
  expect(nameMeaning('Lindqvist-Ek', 'Lindqvist')).toEqual({ kind: 'name' });
});

it('the name in another script is low', () => {
  expect(nameMeaning('Анна Линд', 'Anna Lind')).toEqual({ kind: 'name', low: true });
});

it('a name of symbols alone is compared as it stands', () => {
  expect(nameMeaning('⚓⚓', '🚲').kind).toBe('none');
});
