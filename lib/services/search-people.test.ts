import { expect, it } from 'vitest';
import type { PersonRow } from './list-people';
import { peopleMatching } from './search-people';

const rows = [
  row('Björn Ek', 'Oceanographer', 'Slush'),
  row('Ana Lindqvist', 'Head of Operations', 'via Jon'),
  row('Sara Björk', null, ''),
];
const names = (query: string) => peopleMatching(rows, query).map(({ person }) => person.name);

it('finds by the beginning of any word, without case and accents', () => {
  expect(names('bjor')).toEqual(expect.arrayContaining(['Björn Ek', 'Sara Björk']));
  expect(names('OPERA')).toEqual(['Ana Lindqvist']);
  expect(names('slush')).toEqual(['Björn Ek']);
});

it('wants every word, forgives a slip, and puts names first', () => {
  expect(names('ana lindkvist')).toEqual(['Ana Lindqvist']);
  expect(names('ana ocean')).toEqual([]);
});

it('leaves the rows as they are while nothing is asked', () => {
  expect(peopleMatching(rows, '  ')).toBe(rows);
});

function row(name: string, headline: string | null, metWhere: string): PersonRow {
  const person = {
    id: name,
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
    deletedAt: null,
    name,
    metWhere,
    metVia: '',
    pinned: '',
    starred: false,
    language: null,
    email: '',
    tags: [],
  };
  return { person, headline, sources: [], lastMet: null, nextMeeting: null, lastReadAt: null, meetings: 0, unseen: 0 };
}
