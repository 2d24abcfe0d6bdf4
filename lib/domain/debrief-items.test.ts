import { describe, expect, it } from 'vitest';
import { introducedName, knownByName } from './debrief-names';
import { namesIn, readDebrief, type LineEdits } from './debrief-items';
import { parseDebrief } from './debrief-text';

const ana = { personId: 'p-ana', name: 'Ana Example' };
const bo = { personId: 'p-bo', name: 'Bo Berg' };
const sara = { id: 'p-sara', name: 'Sara Ek' };

function read(text: string, { people = [ana], edits = {}, at = '2026-03-06T10:00:00Z' }: Told = {}) {
  return readDebrief({ text, people, known: [sara], edits, now: { at, zone: 'Europe/Stockholm' } });
}
type Told = { readonly people?: readonly (typeof ana)[]; readonly edits?: LineEdits; readonly at?: string };

describe('a promise in the box', () => {
  it('[P60] of mine is due today, in the evening the next working day; theirs in two weeks', () => {
    expect(read('me: list\nana: plan').items).toMatchObject([{ due: '2026-03-06' }, { due: '2026-03-20' }]);
    expect(read('me: list', { at: '2026-03-06T17:00:00Z' }).items).toMatchObject([{ due: '2026-03-09' }]);
  });

  it('takes the day that was said beside it', () => {
    expect(read('me: list', { edits: { 0: { due: '2026-05-01' } } }).items).toMatchObject([{ due: '2026-05-01' }]);
  });

  it('[P23] of an introduction names whom to introduce, and begins one unless told otherwise', () => {
    const [item] = read('me: intro to Sara').items;
    expect(item).toMatchObject({ other: { personId: 'p-sara', name: 'Sara Ek' }, introduce: true });
    expect(read('me: intro to Sara', { edits: { 0: { introduce: false } } }).items).toMatchObject([
      { introduce: false },
    ]);
    expect(read('me: intro to somebody who knows plants').items).toMatchObject([{ other: null, introduce: false }]);
  });

  it('[P24] that they offered to introduce is theirs, with the name, and begins nothing of mine', () => {
    expect(read('ana: introduktion till Leo Quist').items).toMatchObject([
      { kind: 'theirs', personId: 'p-ana', other: { personId: null, name: 'Leo Quist' }, introduce: false },
    ]);
  });

  it('with several there goes to the one whom it names, and to nobody by a guess if it is theirs', () => {
    const people = [ana, bo];
    expect(read('me: call Bo\nme: call the bank\nher: plan\nbo: list', { people }).items).toMatchObject([
      { personId: 'p-bo' },
      { personId: 'p-ana' },
      { personId: null },
      { personId: 'p-bo' },
    ]);
  });

  it('of one of two who are called the same is asked about, not lost among the notes', () => {
    const other = { personId: 'p-ana-2', name: 'Ana Sample' };
    expect(parseDebrief('Ana: plan\nAna Sample: list', [ana, other]).lines).toMatchObject([
      { kind: 'theirs', personId: null },
      { kind: 'theirs', personId: 'p-ana-2' },
    ]);
  });
});

describe('a name', () => {
  it.each([
    ['intro to Sara Ek', 'Sara Ek'],
    ['intro Sara', 'Sara'],
    ['an introduction to Sara Ek about plants', 'Sara Ek'],
    ['introduce Ana to Sara', 'Sara'],
    ['introduktion till Sara_Ek', 'Sara Ek'],
    ['introducera henne för Åsa Öberg', 'Åsa Öberg'],
    ['presentera @Leo', 'Leo'],
    ['intro sara', 'sara'],
    ['intro to the team', 'the team'],
    ['intro to somebody who knows plants', ''],
    ['introspection with Sara', ''],
    ['send the list to Sara', ''],
  ])('is taken from “%s”', (text, name) => {
    expect(introducedName(text, ['Ana Example'])).toBe(name);
  });

  it('means somebody remembered only if exactly one is called so', () => {
    const people = [sara, { id: 'p-sara-2', name: 'Sara Lind' }, { id: 'p-dr', name: 'Dr. Maja Holm' }];
    expect(knownByName('Sara', people)).toBeNull();
    expect(knownByName('sara  ek', people)?.id).toBe('p-sara');
    expect(knownByName('Maja', people)?.id).toBe('p-dr');
  });

  it('[P30] that came up stands with who said it, and can be left out', () => {
    const edits = { '0:Maja Holm': { left: true }, '0:Sara Ek': { personId: 'p-bo' } };
    const { items } = read('She knows @Sara_Ek and @Maja_Holm', { people: [ana, bo], edits });
    expect(items).toMatchObject([{ kind: 'name', name: 'Sara Ek', personId: 'p-bo', knownId: 'p-sara' }]);
  });

  it('of an introduction is no name that came up', () => {
    expect(read('me: intro to @Sara').items.map((item) => item.kind)).toEqual(['mine']);
    expect(namesIn(read('me: intro to @Sara\nknows @Leo'))).toEqual(['Sara Ek', 'Leo']);
  });
});

it('[P26] a copy is wanted of a mentioned book only where it was ticked', () => {
  expect(read('book: Range\nbok: Målet', { edits: { 1: { copy: true } } }).items).toMatchObject([
    { copy: false },
    { copy: true, item: { title: 'Målet' } },
  ]);
});
