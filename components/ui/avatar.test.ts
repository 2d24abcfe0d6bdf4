import { expect, test } from 'vitest';
import { initialsOf } from './avatar';

test.each([
  ['Ana Lindqvist', 'AL'],
  ['Ana Maria de Souza', 'AS'],
  ['Åsa', 'Å'],
  ['jean-luc petit', 'JP'],
  ['', '·'],
  ['🦊 Fox', 'F'],
  ['王小明', '王'],
])('the initials of %j are %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
