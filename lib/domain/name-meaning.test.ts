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
  ['Ana Lindqvist', 'Ana Lindqvist 🔜 Oslo'],
  ['Ana Lindqvist', 'Ana Lindqvist ✨️ ports & bread'],
  ['Ana Lindqvist', 'Ana Lindqvist #SaveThePorts'],
  ['Ana Lindqvist', 'Ana Lindqvist is hiring'],
  ['Ana Lindqvist', 'Ana Lindqvist in Oslo'],
  ['Ana Lindqvist', 'Ana Lindqvist ex-havnedata'],
  ['Ana Lindqvist', 'Ana Lindqvist → Oslo'],
  ['Ana Lindqvist', 'Ana Lindqvist【公式】'],
  ['Ana Lindqvist', 'Ana Lindqvist™'],
  ['ana', 'ana.eth'],
  ['Victoria 🌊', 'Vict❂ria 🌊'],
])('decoration is none: %s → %s', (before, after) => {
  expect(nameMeaning(before, after)).toEqual({ kind: 'none' });
  expect(nameMeaning(after, before)).toEqual({ kind: 'none' });
});

it('another name is a change, another surname too', () => {
  expect(nameMeaning('Ana Lindqvist', 'Ana Ek')).toEqual({ kind: 'name' });
  expect(nameMeaning('Lindqvist-Ek', 'Lindqvist')).toEqual({ kind: 'name' });
  expect(nameMeaning('Ana 🌊 Lindqvist', 'Ana 🌊 Ek')).toEqual({ kind: 'name' });
  expect(nameMeaning('Ana Lindqvist', 'Ana Lindqvist Ek')).toEqual({ kind: 'name' });
  expect(nameMeaning('Ana', '🌊🌊🌊')).toEqual({ kind: 'name' });
});

it('the name in another script is low', () => {
  expect(nameMeaning('Анна Линд', 'Anna Lind')).toEqual({ kind: 'name', low: true });
});

it('a name of symbols alone is compared as it stands', () => {
  expect(nameMeaning('⚓⚓', '🚲').kind).toBe('none');
});
